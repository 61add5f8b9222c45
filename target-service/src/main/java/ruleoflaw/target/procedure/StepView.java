package ruleoflaw.target.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.SuiteClock;

/** One of the five steps. */
public record StepView(
        DecisionStep step,
        StepState state,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        int workingDays,
        @Nullable String reason,
        @Nullable LocalDate hearingOn,
        @Nullable LocalDate hearingPapersOn,
        @Nullable String carriedOutBy,
        @Nullable Conclusion conclusion,
        List<UUID> fileIds,
        @Nullable Instant recordedAt) {
    public static StepView missing(DecisionStep step) {
        return new StepView(step, StepState.MISSING, null, null, 0, null, null, null, null, null, List.of(), null);
    }

    /** Whether it was written down only after the decision was taken. */
    boolean isRecordedAfter(LocalDate day) {
        return step != DecisionStep.DELIBERATION
                && recordedAt != null
                && LocalDate.ofInstant(recordedAt, SuiteClock.ZONE).isAfter(day);
    }
}
