package ruleoflaw.inspection.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code target.assignment.state.v1}.
 *
 * @param reportedOn the day on which the unit last reported completion
 */
record AssignmentNews(
        UUID unitId,
        int year,
        String targetCode,
        LocalDate due,
        @Nullable LocalDate reportedOn,
        Step step) {

    /** The steps over there. */
    enum Step {
        ISSUED,
        ACKNOWLEDGED,
        IN_PROGRESS,
        COMPLETION_REPORTED,
        COMPLETED,
        WITHDRAWN,
        NOT_DONE;

        boolean isWithTheUnit() {
            return switch (this) {
                case ISSUED, ACKNOWLEDGED, IN_PROGRESS -> true;
                case COMPLETION_REPORTED, COMPLETED, WITHDRAWN, NOT_DONE -> false;
            };
        }
    }
}
