package ruleoflaw.publicity.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step from every state: all sixteen. */
class ActivityStatusTest {
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, SUBMITTED, false",
        "SUBMITTED, APPROVED,  true",
        "SUBMITTED, REJECTED,  true",
        "SUBMITTED, WITHDRAWN, true",
        "APPROVED,  SUBMITTED, false",
        "APPROVED,  APPROVED,  false",
        "APPROVED,  REJECTED,  false",
        "APPROVED,  WITHDRAWN, true",
        "REJECTED,  SUBMITTED, true",
        "REJECTED,  APPROVED,  false",
        "REJECTED,  REJECTED,  false",
        "REJECTED,  WITHDRAWN, true",
        "WITHDRAWN, SUBMITTED, false",
        "WITHDRAWN, APPROVED,  false",
        "WITHDRAWN, REJECTED,  false",
        "WITHDRAWN, WITHDRAWN, false",
    })
    void onlyTheseStepsAreAllowed(ActivityStatus from, ActivityStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
