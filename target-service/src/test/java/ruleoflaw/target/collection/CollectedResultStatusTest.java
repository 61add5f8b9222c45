package ruleoflaw.target.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectedResultStatusTest {
    @ParameterizedTest
    @CsvSource({
        "AWAITED, SUBMITTED RETURNED ACCEPTED MISSING, SUBMITTED MISSING",
        "SUBMITTED, AWAITED RETURNED ACCEPTED MISSING, RETURNED ACCEPTED",
        "RETURNED, AWAITED SUBMITTED ACCEPTED MISSING, SUBMITTED MISSING",
        "ACCEPTED, AWAITED SUBMITTED RETURNED MISSING, ''",
        "MISSING, AWAITED SUBMITTED RETURNED ACCEPTED, ''"
    })
    void onlyTheseStepsAreAllowed(CollectedResultStatus from, String asked, String allowed) {
        for (var to : asked.split(" ")) {
            assertThat(from.next().contains(CollectedResultStatus.valueOf(to)))
                    .as("%s to %s", from, to)
                    .isEqualTo(allowed.contains(to));
        }
    }
}
