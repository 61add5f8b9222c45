package ruleoflaw.inspection.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.ladder.Rung;

/** What the engine tells the other features, inside the service and inside the transaction. */
public sealed interface RungNews {
    /**
     * A matter has come to a rung; each rung of a matter once.
     *
     * @param fellOn the day on which it fell due by rule and calendar
     * @param noticedOn the day on which the engine got to it: the same, unless the service was down
     * @param rule the rule with the days behind it, as an official would say it
     */
    record RungReached(
            MatterRef matter,
            UUID firingId,
            @Nullable UUID unitId,
            String title,
            Rung rung,
            LocalDate fellOn,
            LocalDate noticedOn,
            String rule)
            implements RungNews {}

    /** It turns out that a rung was never reached, because the news that the unit had acted came late. */
    record RungRetracted(MatterRef matter, UUID firingId, Rung rung, String reason) implements RungNews {}
}
