package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static ruleoflaw.launcher.journey.County.count;

import java.util.stream.Collectors;
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
                        "at 5 % each unit contributes what was settled, a vetoed one nothing", () -> export(county)),
                dynamicTest("the veto that inspection proposed is confirmed", () -> veto(county)),
                dynamicTest("the appeal added one point and turned the first place", () -> appeal(county)),
                dynamicTest(
                        "four single-item pilots are named",
                        () -> assertThat(
                                        count(county.all(Service.ASSESSMENT, "/v1/pilots?limit=200"), "stage", "NAMED"))
                                .isEqualTo(4)),
                dynamicTest(
                        "three units and five persons are honoured, one objection was upheld", () -> honours(county)),
                dynamicTest("three cases and a video are published", () -> cases(county)),
                dynamicTest("four units and a person are exemplars, two units learned", () -> exemplars(county)));
    }

    private static void exemplars(County county) {
        var named = county.all(Service.ASSESSMENT, "/v1/exemplars?limit=200&year=2026&status=NAMED");
        var lessons = named.stream()
                .flatMap(exemplar -> county
                        .all(
                                Service.ASSESSMENT,
                                "/v1/exemplars/" + exemplar.path("id").asText() + "/lessons?limit=200")
                        .stream())
                .toList();

        assertThat(named)
                .hasSize(5)
                .allMatch(exemplar -> exemplar.path("document").asText().equals("云法治委〔2027〕9号（虚构）"));
        assertThat(named.stream().filter(exemplar -> exemplar.path("person").isTextual()))
                .singleElement()
                .satisfies(person -> assertThat(person.path("basis").asText()).isEqualTo("COMMENDATION"));
        assertThat(count(named, "basis", "CASE")).isEqualTo(1);
        assertThat(count(named, "basis", "PILOT")).isEqualTo(1);
        assertThat(count(named, "basis", "DOCUMENT")).isEqualTo(1);
        assertThat(lessons).hasSize(2);
    }

    private static void honours(County county) {
        var commendation = county.all(Service.ASSESSMENT, "/v1/commendations?limit=200&year=2026")
                .getFirst();
        var nominees = county.all(
                Service.ASSESSMENT,
                "/v1/commendations/" + commendation.path("id").asText() + "/nominees?limit=200");
        var granted = nominees.stream()
                .filter(nominee -> "GRANTED".equals(nominee.path("status").asText()))
                .toList();

        assertThat(commendation.path("status").asText()).isEqualTo("GRANTED");
        assertThat(granted.stream().filter(nominee -> !nominee.has("person"))).hasSize(3);
        assertThat(granted.stream().filter(nominee -> nominee.has("person"))).hasSize(5);
        assertThat(count(nominees, "status", "DROPPED")).isEqualTo(1);
    }

    private static void cases(County county) {
        var published = county.all(Service.ASSESSMENT, "/v1/cases?limit=200&status=PUBLISHED");

        assertThat(count(published, "kind", "CASE")).isEqualTo(3);
        assertThat(count(published, "kind", "VIDEO")).isEqualTo(1);
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

    private static void export(County county) {
        var export = county.all(Service.ASSESSMENT, "/v1/result-uses?limit=200&year=2026&kind=PERFORMANCE_EXPORT")
                .getFirst();
        var contributions = export.path("handed")
                .valueStream()
                .collect(Collectors.toMap(
                        unit -> unit.path("name").asText(),
                        unit -> unit.path("contribution").asText()));

        assertThat(contributions)
                .hasSize(16)
                .containsEntry("城关镇", "4.73")
                .containsEntry("青山乡", "2.32")
                .containsEntry("白云乡", "0.00")
                .containsEntry("市场监督管理局", "4.96")
                .containsEntry("县委宣传部", "4.97");
    }

    private static void veto(County county) {
        var cases = county.all(Service.ASSESSMENT, "/v1/veto-cases?limit=200&year=2026");

        assertThat(cases).hasSize(1);
        assertThat(cases.getFirst().path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(cases.getFirst().path("proposedBy").asText()).isEqualTo("inspection-service");
        assertThat(cases.getFirst().path("findingId").isTextual()).isTrue();
    }

    private static void appeal(County county) {
        var appeal = county.all(Service.ASSESSMENT, "/v1/appeals?limit=200&year=2026")
                .getFirst();

        assertThat(appeal.path("status").asText()).isEqualTo("UPHELD");
        assertThat(appeal.path("pointsBefore").asText()).isEqualTo("8.50");
        assertThat(appeal.path("lastDay").asText()).isEqualTo("2027-01-27");
        assertThat(appeal.path("decidedOn").asText()).isEqualTo("2027-01-19");
        assertThat(appeal.path("difference").asText()).isEqualTo("+1.00");
        var run = county.get(
                Service.ASSESSMENT, "/v1/result-runs/" + appeal.path("runId").asText());
        assertThat(run.path("notices")
                        .valueStream()
                        .map(notice -> notice.path("from").asText() + "…"
                                + notice.path("lastDay").asText()))
                .containsExactly("2027-01-11…2027-01-15", "2027-01-20…2027-01-26");
        assertThat(run.path("status").asText()).isEqualTo("PUBLISHED");
    }
}
