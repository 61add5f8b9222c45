package ruleoflaw.assessment.yearend;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A check; its points have a list of their own. The four figures are filled in on completion. */
record CheckView(
        CheckId id,
        long version,
        UUID unitId,
        int year,
        CheckStatus status,
        @Nullable String smallerSample,
        String openedBy,
        LocalDate openedOn,
        @Nullable LocalDate completedOn,
        @Nullable String reason,
        int formalPassed,
        int formalChecked,
        int substantivePassed,
        int substantiveChecked)
        implements Identified, Versioned {

    /** One verdict that is due. @param passed null until it is judged */
    record PointView(
            UUID id,
            long version,
            UUID checkId,
            int position,
            String title,
            OpenCheck.Place place,
            @Nullable UUID assignmentId,
            Aspect aspect,
            @Nullable Boolean passed,
            @Nullable String note,
            List<UUID> fileIds,
            @Nullable String judge,
            @Nullable LocalDate judgedOn)
            implements Versioned {}
}
