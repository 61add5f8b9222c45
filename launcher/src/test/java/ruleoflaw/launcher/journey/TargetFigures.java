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
                dynamicTest("16 implementation plans, 青山乡's returned once and then accepted", () -> roadmaps(county)),
                dynamicTest("half-year: 72 of 160 done, 45.00 %, where 80 were planned", () -> halfYear(county)),
                dynamicTest("the pilot's 14 gaps are targets of the plan of 2027", () -> nextYear(county)),
                dynamicTest("16 leading groups under a principal leader in office", () -> leadingGroups(county)),
                dynamicTest(
                        "the joint meeting gave six townships a line, and no 161st assignment", () -> meeting(county)),
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
                .contains("计划普法活动224场，审核通过222场，按各单位计划计算完成率95.09%")
                .contains("重大行政决策14件，讨论前经合法性审查13件（92.86%）", "规范性文件15件，经合法性审核15件，按期备案12件（80.00%）")
                .contains("开庭25件次，负责人出庭22件次，出庭应诉率88.00%，扣除法院认可的正当理由后91.67%", "败诉5件，败诉率18.52%");
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

    private static void roadmaps(County county) {
        var plans = county.all(Service.TARGET, "/v1/implementation-plans?limit=200");
        var returned = plans.stream()
                .map(plan -> county.get(
                        Service.TARGET,
                        "/v1/implementation-plans/" + plan.path("id").asText()))
                .filter(plan -> plan.has("remark"))
                .toList();

        assertThat(plans).hasSize(16);
        assertThat(count(plans, "status", "ACCEPTED")).isEqualTo(16);
        assertThat(returned).hasSize(1);
        assertThat(returned.getFirst().path("title").asText()).startsWith("青山乡");
        assertThat(returned.getFirst().path("remark").asText()).contains("没有节点");
        assertThat(returned.getFirst().path("late").asBoolean()).isFalse();
    }

    private static void halfYear(County county) {
        var plan =
                county.get(Service.TARGET, "/v1/plans?year=2026").path("items").get(0);
        var records = county.get(Service.TARGET, "/v1/plans/" + plan.path("id").asText() + "/progress-records")
                .path("items");

        assertThat(records).hasSize(1);
        var june = records.get(0);
        assertThat(june.path("asOf").asText()).isEqualTo("2026-06-30");
        assertThat(june.path("total").asInt()).isEqualTo(160);
        assertThat(june.path("planned").asInt()).isEqualTo(80);
        assertThat(june.path("done").asInt()).isEqualTo(72);
        assertThat(june.path("donePercent").decimalValue()).isEqualByComparingTo("45.00");
        assertThat(june.path("plannedPercent").decimalValue()).isEqualByComparingTo("50.00");
    }

    private static void leadingGroups(County county) {
        var groups = county.all(Service.TARGET, "/v1/leading-groups?limit=200");
        var bridge = county.cast().idOf("石桥镇").toString();

        assertThat(groups).hasSize(16);
        assertThat(groups)
                .filteredOn(group -> bridge.equals(group.path("unitId").asText()))
                .singleElement()
                .satisfies(group -> assertThat(group.path("updatedOn").asText()).isEqualTo("2026-01-26"));
    }

    private static void meeting(County county) {
        var tasks = county.all(Service.TARGET, "/v1/meeting-tasks?limit=200");

        assertThat(county.all(Service.TARGET, "/v1/joint-meetings?limit=200")).hasSize(1);
        assertThat(tasks).hasSize(6).allMatch(task -> task.has("assignmentId") && task.has("doneOn"));
        assertThat(count(tasks, "late", "false")).isEqualTo(6);
        assertThat(county.all(Service.TARGET, "/v1/assignments?limit=200")).hasSize(160);
    }

    private static void nextYear(County county) {
        var candidates = county.all(Service.TARGET, "/v1/candidate-targets?limit=200&year=2027");
        var plan =
                county.get(Service.TARGET, "/v1/plans?year=2027").path("items").get(0);

        assertThat(count(candidates, "status", "ADOPTED")).isEqualTo(14);
        assertThat(county.all(Service.TARGET, "/v1/plans/" + plan.path("id").asText() + "/targets?limit=200"))
                .hasSize(14);
    }
}
