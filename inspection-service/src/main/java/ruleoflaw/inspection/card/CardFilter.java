package ruleoflaw.inspection.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.ladder.MatterKind;

/** Which cards are wanted; a filter that is absent does not restrict. */
record CardFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Colour colour,
        @RestQuery @Nullable CardStatus status,
        @RestQuery("matter-kind") @Nullable MatterKind matterKind,
        @RestQuery @Nullable UUID matter,
        @RestQuery("fell-from") @Nullable LocalDate fellFrom,
        @RestQuery("fell-to") @Nullable LocalDate fellTo) {}
