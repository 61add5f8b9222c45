package ruleoflaw.assessment.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PilotStageTest {
    @ParameterizedTest
    @CsvSource({
        "DECLARED, CITY, SELF_CHECKED",
        "DECLARED, PROVINCIAL, SELF_CHECKED",
        "SELF_CHECKED, CITY, NAMED NOT_NAMED",
        "SELF_CHECKED, PROVINCIAL, RECOMMENDED NOT_NAMED",
        "SELF_CHECKED, NATIONAL, RECOMMENDED NOT_NAMED",
        "RECOMMENDED, PROVINCIAL, REVIEWED NOT_NAMED",
        "REVIEWED, PROVINCIAL, NAMED NOT_NAMED",
        "NAMED, CITY, NAMED REVOKED",
        "NOT_NAMED, CITY, ''",
        "REVOKED, CITY, ''"
    })
    void theCityNamesByItselfAndOthersOnlyAfterRecommendationAndReview(
            PilotStage from, PilotLevel level, String allowed) {
        var steps = Arrays.stream(PilotStage.values())
                .filter(from.next(level)::contains)
                .map(Enum::name)
                .collect(Collectors.joining(" "));

        assertThat(steps).isEqualTo(allowed);
    }
}
