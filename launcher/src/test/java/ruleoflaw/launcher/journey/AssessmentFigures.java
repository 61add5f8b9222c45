package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static ruleoflaw.launcher.journey.County.count;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** The county's figures of assessment-service. */
final class AssessmentFigures implements Figures {
    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(
                dynamicTest("the county meets 91.98 % of the pilot's items, with 14 gaps", () -> pilot(county)),
                dynamicTest(
                        "four single-item pilots are named",
                        () -> assertThat(
                                        count(county.all(Service.ASSESSMENT, "/v1/pilots?limit=200"), "stage", "NAMED"))
                                .isEqualTo(4)));
    }

    private static void pilot(County county) {
        var pilot = county.all(Service.ASSESSMENT, "/v1/pilots?limit=200").stream()
                .filter(one -> "COMPREHENSIVE".equals(one.path("kind").asText()))
                .findFirst()
                .orElseThrow();
        var readiness =
                county.get(Service.ASSESSMENT, "/v1/pilots/" + pilot.path("id").asText() + "/readiness");

        assertThat(pilot.path("readiness").asText()).isEqualTo("91.98");
        assertThat(readiness.path("items").asInt()).isEqualTo(107);
        assertThat(readiness.path("met").asInt()).isEqualTo(92);
        assertThat(readiness.path("notApplicable").asInt()).isEqualTo(1);
        assertThat(readiness.path("partly").asInt() + readiness.path("notMet").asInt())
                .isEqualTo(14);
    }
}
