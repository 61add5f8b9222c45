package ruleoflaw.target.implementationplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step may follow which. */
class ImplementationPlanStatusTest {
    @ParameterizedTest
    @CsvSource({
        "FILED, FILED, true", "FILED, RETURNED, true", "FILED, ACCEPTED, true",
        "RETURNED, FILED, true", "RETURNED, RETURNED, false", "RETURNED, ACCEPTED, false",
        "ACCEPTED, FILED, false", "ACCEPTED, RETURNED, false", "ACCEPTED, ACCEPTED, false"
    })
    void onlyTheseStepsAreAllowed(ImplementationPlanStatus from, ImplementationPlanStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
