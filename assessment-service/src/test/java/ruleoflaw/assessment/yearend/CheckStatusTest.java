package ruleoflaw.assessment.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckStatusTest {
    @ParameterizedTest
    @CsvSource({
        "OPEN, COMPLETED, true",
        "OPEN, WITHDRAWN, true",
        "COMPLETED, WITHDRAWN, true",
        "COMPLETED, OPEN, false",
        "WITHDRAWN, OPEN, false",
        "WITHDRAWN, COMPLETED, false"
    })
    void onlyTheseStepsAreAllowed(CheckStatus from, CheckStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
