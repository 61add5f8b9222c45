package ruleoflaw.target.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may become of the reasons for an absence. */
class AbsenceStatusTest {
    @ParameterizedTest
    @CsvSource({
        "NONE, CLAIMED, true",
        "NONE, ACCEPTED, false",
        "CLAIMED, ACCEPTED, true",
        "CLAIMED, REJECTED, true",
        "ACCEPTED, REJECTED, false",
        "REJECTED, CLAIMED, false"
    })
    void onlyTheseStepsAreAllowed(AbsenceStatus from, AbsenceStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
