package ruleoflaw.publicity.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step from every state: all twenty-five. */
class PlanStatusTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT,     DRAFT,     false",
        "DRAFT,     SUBMITTED, true",
        "DRAFT,     PUBLISHED, false",
        "DRAFT,     RETURNED,  false",
        "DRAFT,     WITHDRAWN, true",
        "SUBMITTED, DRAFT,     false",
        "SUBMITTED, SUBMITTED, false",
        "SUBMITTED, PUBLISHED, true",
        "SUBMITTED, RETURNED,  true",
        "SUBMITTED, WITHDRAWN, true",
        "PUBLISHED, DRAFT,     false",
        "PUBLISHED, SUBMITTED, false",
        "PUBLISHED, PUBLISHED, false",
        "PUBLISHED, RETURNED,  false",
        "PUBLISHED, WITHDRAWN, true",
        "RETURNED,  DRAFT,     false",
        "RETURNED,  SUBMITTED, true",
        "RETURNED,  PUBLISHED, false",
        "RETURNED,  RETURNED,  false",
        "RETURNED,  WITHDRAWN, true",
        "WITHDRAWN, DRAFT,     false",
        "WITHDRAWN, SUBMITTED, false",
        "WITHDRAWN, PUBLISHED, false",
        "WITHDRAWN, RETURNED,  false",
        "WITHDRAWN, WITHDRAWN, false",
    })
    void onlyTheseStepsAreAllowed(PlanStatus from, PlanStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true", "SUBMITTED, false", "PUBLISHED, true", "RETURNED, true", "WITHDRAWN, false"})
    void whatAPlanPromisesIsWrittenOnlyWhileItIsOpen(PlanStatus status, boolean open) {
        assertThat(status.isOpen()).isEqualTo(open);
    }
}
