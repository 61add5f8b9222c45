package ruleoflaw.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunStatusTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, CHECKING, true",
        "DRAFT, NOTICED, false",
        "CHECKING, NOTICED, true",
        "CHECKING, APPROVED, false",
        "NOTICED, CORRECTED, true",
        "NOTICED, APPROVED, true",
        "NOTICED, PUBLISHED, false",
        "CORRECTED, NOTICED, true",
        "CORRECTED, APPROVED, false",
        "APPROVED, PUBLISHED, true",
        "APPROVED, CORRECTED, false",
        "PUBLISHED, CORRECTED, false",
        "DRAFT, WITHDRAWN, true",
        "CHECKING, WITHDRAWN, true",
        "NOTICED, WITHDRAWN, false",
        "CORRECTED, WITHDRAWN, false",
        "APPROVED, WITHDRAWN, false",
        "WITHDRAWN, CHECKING, false"
    })
    void nothingIsPublishedUnnoticedAndNothingChangesAfterApproval(RunStatus from, RunStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }

    @Test
    void placesAreOutOnlyOnceTheyAreApproved() {
        assertThat(Stream.of(RunStatus.values()).filter(RunStatus::isApproved))
                .containsExactly(RunStatus.APPROVED, RunStatus.PUBLISHED);
    }
}
