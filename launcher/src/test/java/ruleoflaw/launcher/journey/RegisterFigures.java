package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** The county's figures of the registers of target-service, with what they are made of. */
final class RegisterFigures implements Figures {
    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(
                dynamicTest(
                        "14 decisions, 13 examined before: 92.86 %",
                        () -> assertThat(figures(county))
                                .containsEntry("decisions", "14")
                                .containsEntry("decisions.examined-rate", "92.86 13/14")),
                dynamicTest(
                        "15 documents, 15 reviewed, 12 filed in time: 80.00 %",
                        () -> assertThat(figures(county))
                                .containsEntry("documents", "15")
                                .containsEntry("documents.reviewed-rate", "100.00 15/15")
                                .containsEntry("documents.filed-rate", "80.00 12/15")),
                dynamicTest(
                        "25 hearings, 22 attended: 88.00 %, less one justified absence 91.67 %",
                        () -> assertThat(figures(county))
                                .containsEntry("hearings", "25")
                                .containsEntry("hearings.leader-rate-of-all", "88.00 22/25")
                                .containsEntry("hearings.leader-rate", "91.67 22/24")),
                dynamicTest(
                        "5 of 27 lawsuits lost: 18.52 %",
                        () -> assertThat(figures(county)).containsEntry("lawsuits.loss-rate", "18.52 5/27")),
                dynamicTest(
                        "16 leaders reported, 15 in time",
                        () -> assertThat(figures(county))
                                .containsEntry("rule-of-law-reports", "16")
                                .containsEntry("rule-of-law-reports.on-time", "15")),
                dynamicTest("each unit's decisions are those that were settled", () -> decisions(county)),
                dynamicTest("what was sent in December for May is flagged as late", () -> lateEvidence(county)),
                dynamicTest("the clean-up gave 20 documents their verdict", () -> cleanUp(county)));
    }

    private static Map<String, String> figures(County county) {
        var figures = new HashMap<String, String>();
        for (var figure : county.get(Service.TARGET, "/v1/figures?year=2026").path("items")) {
            var parts = figure.has("denominator")
                    ? " " + figure.path("numerator").asText() + "/"
                            + figure.path("denominator").asText()
                    : "";
            figures.put(figure.path("code").asText(), figure.path("value").asText() + parts);
        }
        return figures;
    }

    /** Points kept of points possible, two a step, one less for a short consultation; by hand from the scenario. */
    private static void decisions(County county) {
        var points = county.all(Service.TARGET, "/v1/decisions?limit=200&year=2026").stream()
                .map(row -> county.get(
                        Service.TARGET, "/v1/decisions/" + row.path("id").asText()))
                .collect(Collectors.toMap(decision -> decision.path("title").asText(), RegisterFigures::points));

        assertThat(points)
                .hasSize(14)
                .containsEntry("老旧小区改造实施方案", "10/10")
                .containsEntry("集贸市场搬迁方案", "5/6")
                .containsEntry("敬老院改扩建方案", "unexamined")
                .containsEntry("集体林地流转方案", "6/8")
                .containsEntry("城乡公交线网调整方案", "8/10");
        assertThat(points.values()).filteredOn("8/8"::equals).hasSize(3);
        assertThat(points.values()).filteredOn("10/10"::equals).hasSize(7);
    }

    private static String points(JsonNode decision) {
        if (!decision.path("examinedBeforeDiscussion").asBoolean()) {
            return "unexamined";
        }
        var possible = 2 * decision.path("applicableSteps").asInt();
        var lost = 2 * decision.path("missingSteps").asInt();
        for (var deficiency : decision.path("deficiencies")) {
            lost += "CONSULTATION_SHORT".equals(deficiency.asText()) ? 1 : 0;
        }
        return (possible - lost) + "/" + possible;
    }

    private static void lateEvidence(County county) {
        var late = county.all(Service.TARGET, "/v1/evidence?limit=200&late=true");

        assertThat(late).hasSize(2);
        assertThat(late).allMatch(one -> one.path("occurredOn").asText().startsWith("2026-05"));
        assertThat(late).allMatch(one -> one.path("receivedAt").asText().startsWith("2026-12-20"));
    }

    private static void cleanUp(County county) {
        var round = county.all(Service.TARGET, "/v1/cleanup-rounds?limit=10").getFirst();
        var verdicts = county.all(
                Service.TARGET, "/v1/cleanup-rounds/" + round.path("id").asText() + "/verdicts?limit=200");

        assertThat(round.path("publishedOn").asText()).isEqualTo("2027-03-10");
        assertThat(verdicts).hasSize(20);
        assertThat(verdicts.stream()
                        .filter(one -> "KEEP".equals(one.path("verdict").asText())))
                .hasSize(16);
    }
}
