package ruleoflaw.inspection.escalation;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.ladder.Rung;

/** Which steps are wanted; a filter that is absent does not restrict. */
record EscalationFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable UUID matter,
        @RestQuery @Nullable Rung rung,
        @RestQuery @Nullable EscalationStatus status) {}
