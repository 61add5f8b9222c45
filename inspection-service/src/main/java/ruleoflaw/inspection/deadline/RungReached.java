package ruleoflaw.inspection.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.ladder.Rung;

/**
 * Told inside the service, and inside the transaction, when a matter has come to a rung; each rung of a matter once.
 *
 * @param fellOn the day on which it fell due by rule and calendar
 * @param noticedOn the day on which the engine got to it: the same, unless the service was down
 * @param rule the rule with the days behind it, as an official would say it
 */
public record RungReached(
        MatterRef matter,
        UUID firingId,
        @Nullable UUID unitId,
        String title,
        Rung rung,
        LocalDate fellOn,
        LocalDate noticedOn,
        String rule) {}
