package ruleoflaw.assessment.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealStatusTest {
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, UPHELD, true",
        "SUBMITTED, REJECTED, true",
        "SUBMITTED, WITHDRAWN, true",
        "UPHELD, REJECTED, false",
        "REJECTED, UPHELD, false",
        "WITHDRAWN, SUBMITTED, false"
    })
    void anAppealIsDecidedOnce(AppealStatus from, AppealStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
