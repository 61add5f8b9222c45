package ruleoflaw.target.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step an assignment may and may not take. */
class AssignmentStatusTest {
    @ParameterizedTest
    @CsvSource({
        "ISSUED, ISSUED, false",
        "ISSUED, ACKNOWLEDGED, true",
        "ISSUED, IN_PROGRESS, false",
        "ISSUED, COMPLETION_REPORTED, false",
        "ISSUED, COMPLETED, false",
        "ISSUED, WITHDRAWN, true",
        "ISSUED, NOT_DONE, true",
        "ACKNOWLEDGED, ISSUED, false",
        "ACKNOWLEDGED, ACKNOWLEDGED, false",
        "ACKNOWLEDGED, IN_PROGRESS, true",
        "ACKNOWLEDGED, COMPLETION_REPORTED, true",
        "ACKNOWLEDGED, COMPLETED, false",
        "ACKNOWLEDGED, WITHDRAWN, true",
        "ACKNOWLEDGED, NOT_DONE, true",
        "IN_PROGRESS, ISSUED, false",
        "IN_PROGRESS, ACKNOWLEDGED, false",
        "IN_PROGRESS, IN_PROGRESS, true",
        "IN_PROGRESS, COMPLETION_REPORTED, true",
        "IN_PROGRESS, COMPLETED, false",
        "IN_PROGRESS, WITHDRAWN, true",
        "IN_PROGRESS, NOT_DONE, true",
        "COMPLETION_REPORTED, ISSUED, false",
        "COMPLETION_REPORTED, ACKNOWLEDGED, false",
        "COMPLETION_REPORTED, IN_PROGRESS, true",
        "COMPLETION_REPORTED, COMPLETION_REPORTED, false",
        "COMPLETION_REPORTED, COMPLETED, true",
        "COMPLETION_REPORTED, WITHDRAWN, true",
        "COMPLETION_REPORTED, NOT_DONE, false",
        "COMPLETED, ISSUED, false",
        "COMPLETED, ACKNOWLEDGED, false",
        "COMPLETED, IN_PROGRESS, false",
        "COMPLETED, COMPLETION_REPORTED, false",
        "COMPLETED, COMPLETED, false",
        "COMPLETED, WITHDRAWN, false",
        "COMPLETED, NOT_DONE, false",
        "WITHDRAWN, ISSUED, false",
        "WITHDRAWN, ACKNOWLEDGED, false",
        "WITHDRAWN, IN_PROGRESS, false",
        "WITHDRAWN, COMPLETION_REPORTED, false",
        "WITHDRAWN, COMPLETED, false",
        "WITHDRAWN, WITHDRAWN, false",
        "WITHDRAWN, NOT_DONE, false",
        "NOT_DONE, ISSUED, false",
        "NOT_DONE, ACKNOWLEDGED, false",
        "NOT_DONE, IN_PROGRESS, false",
        "NOT_DONE, COMPLETION_REPORTED, false",
        "NOT_DONE, COMPLETED, false",
        "NOT_DONE, WITHDRAWN, false",
        "NOT_DONE, NOT_DONE, false"
    })
    void onlyTheseStepsAreAllowed(AssignmentStatus from, AssignmentStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "WITHDRAWN", "NOT_DONE"})
    void theseAreTheEnds(AssignmentStatus status) {
        assertThat(status.isSettled()).isTrue();
    }
}
