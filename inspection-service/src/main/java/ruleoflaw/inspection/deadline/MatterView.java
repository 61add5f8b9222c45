package ruleoflaw.inspection.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.ladder.Rung;

/**
 * A matter as callers see it.
 *
 * @param deadline the day and the rule; its {@code lastDay} is the next working day when the day itself is none
 * @param since when it came into its status; absent while it runs for the first time
 * @param pausedDays working days after the last day that are not counted against the unit
 * @param nextOn when it comes to its next rung
 */
record MatterView(
        MatterId id,
        MatterKind kind,
        UUID subject,
        @Nullable UUID unitId,
        int year,
        String title,
        Deadline deadline,
        MatterStatus status,
        @Nullable LocalDate since,
        @Nullable String reason,
        int pausedDays,
        @Nullable LocalDate nextOn,
        List<Reached> rungs) {

    /**
     * A rung it has come to.
     *
     * @param fellOn the day on which it fell due by rule and calendar
     * @param noticedOn the day on which the engine got to it
     * @param standing false when it was cancelled by decision, or turned out never to have been reached
     */
    record Reached(Rung rung, LocalDate fellOn, LocalDate noticedOn, String rule, boolean standing) {}
}
