package ruleoflaw.inspection.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.ladder.MatterKind;

/**
 * A card as callers see it.
 *
 * @param fellOn the day on which it fell due by rule and calendar
 * @param issuedOn the day on which it was issued: the same, unless the service was down
 * @param reason why it was cancelled
 */
record CardView(
        CardId id,
        long version,
        UUID unitId,
        MatterKind matterKind,
        UUID matterId,
        String title,
        Colour colour,
        String rule,
        LocalDate fellOn,
        LocalDate issuedOn,
        CardStatus status,
        @Nullable LocalDate cancelledOn,
        @Nullable String reason)
        implements Identified, Versioned {}
