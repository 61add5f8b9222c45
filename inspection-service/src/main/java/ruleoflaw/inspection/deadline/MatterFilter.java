package ruleoflaw.inspection.deadline;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.ladder.Rung;

/**
 * Which matters are wanted; a filter that is absent does not restrict.
 *
 * @param overdue true: only those whose last day is over while the unit must still act
 * @param rung only those that have come to this rung
 */
record MatterFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable MatterKind kind,
        @RestQuery @Nullable MatterStatus status,
        @RestQuery @Nullable Boolean overdue,
        @RestQuery @Nullable Rung rung) {}
