package ruleoflaw.target.attendancepolicy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two attendance rates under each denominator. */
class AttendancesTest {
    /** 25 hearings, 20 of them notified; one accepted absence among the notified ones. */
    private static final Attendances YEAR = new Attendances(25, 20, 1, 1, 22, 9, 18, 8);

    @ParameterizedTest
    @CsvSource({
        "ALL_HEARD, 25, 22, 9",
        "MINUS_JUSTIFIED, 24, 22, 9",
        "NOTIFIED_ONLY, 20, 18, 8",
        "NOTIFIED_MINUS_JUSTIFIED, 19, 18, 8"
    })
    void thePolicySaysWhatIsDividedByWhat(DenominatorPolicy policy, long whole, long leaders, long principals) {
        assertThat(YEAR.denominator(policy)).isEqualTo(whole);
        assertThat(YEAR.byLeader(policy)).isEqualTo(leaders);
        assertThat(YEAR.byPrincipal(policy)).isEqualTo(principals);
    }
}
