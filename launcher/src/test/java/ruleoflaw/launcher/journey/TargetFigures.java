package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static ruleoflaw.launcher.journey.County.count;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** The county's figures of target-service. */
final class TargetFigures implements Figures {
    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(
                dynamicTest("160 assignments: 142 on time, 14 late, 4 not done", () -> assignments(county)),
                dynamicTest("the county's report of 2026 says what the records say", () -> annualReport(county)),
                dynamicTest("16 units handed in their results in time", () -> collection(county)));
    }

    private static void annualReport(County county) {
        var measures = county.all(Service.TARGET, "/v1/annual-reports?limit=200&year=2026").stream()
                .filter(report -> !report.has("unitId"))
                .map(report -> county.get(
                        Service.TARGET,
                        "/v1/annual-reports/" + report.path("id").asText()))
                .map(report -> report.path("filled").path("measures").asText())
                .findFirst();

        assertThat(measures).isPresent();
        assertThat(measures.orElseThrow())
                .contains("任务160项，按时完成142项，按时完成率88.75%，逾期完成14项，未完成4项")
                .contains("问题46个，按期整改38个，按期整改率82.61%，整改销号率95.65%")
                .contains("计划普法活动224场，审核通过222场，按各单位计划计算完成率95.09%");
    }

    private static void collection(County county) {
        var parts = county.all(Service.TARGET, "/v1/collected-results?limit=200");

        assertThat(parts).hasSize(16);
        assertThat(count(parts, "status", "ACCEPTED")).isEqualTo(16);
        assertThat(count(parts, "late", "false")).isEqualTo(16);
    }

    private static void assignments(County county) {
        var assignments = county.all(Service.TARGET, "/v1/assignments?limit=200");

        assertThat(assignments).hasSize(160);
        assertThat(count(assignments, "outcome", "ON_TIME")).isEqualTo(142);
        assertThat(count(assignments, "outcome", "LATE")).isEqualTo(14);
        assertThat(count(assignments, "outcome", "NOT_DONE")).isEqualTo(4);
    }
}
