package ruleoflaw.target.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step a plan may and may not take. */
class PlanStatusTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT, false",
        "DRAFT, APPROVED, true",
        "DRAFT, PUBLISHED, false",
        "DRAFT, CLOSED, false",
        "APPROVED, DRAFT, false",
        "APPROVED, APPROVED, false",
        "APPROVED, PUBLISHED, true",
        "APPROVED, CLOSED, false",
        "PUBLISHED, DRAFT, false",
        "PUBLISHED, APPROVED, false",
        "PUBLISHED, PUBLISHED, false",
        "PUBLISHED, CLOSED, true",
        "CLOSED, DRAFT, false",
        "CLOSED, APPROVED, false",
        "CLOSED, PUBLISHED, false",
        "CLOSED, CLOSED, false"
    })
    void onlyTheseStepsAreAllowed(PlanStatus from, PlanStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
