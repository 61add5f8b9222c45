package ruleoflaw.target.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step of a decision may follow which. */
class DecisionStatusTest {
    @ParameterizedTest
    @CsvSource({
        "PREPARING, TABLED, true",
        "PREPARING, DELIBERATED, false",
        "PREPARING, PUBLISHED, false",
        "PREPARING, WITHDRAWN, true",
        "TABLED, DELIBERATED, true",
        "TABLED, PUBLISHED, false",
        "TABLED, TABLED, false",
        "DELIBERATED, PUBLISHED, true",
        "DELIBERATED, TABLED, false",
        "PUBLISHED, DELIBERATED, false",
        "PUBLISHED, WITHDRAWN, true",
        "WITHDRAWN, PREPARING, false"
    })
    void onlyTheseStepsAreAllowed(DecisionStatus from, DecisionStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
