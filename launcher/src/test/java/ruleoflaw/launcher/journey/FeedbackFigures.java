package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** The plan of the year, what was drawn by lot in July, and what the two rounds told the units. */
final class FeedbackFigures implements Figures {
    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(
                dynamicTest("both rounds were held as the approved plan of the year says", () -> planned(county)),
                dynamicTest(
                        "July's 12 unannounced points are those that the told seed draws from 32", () -> drawn(county)),
                dynamicTest("16 + 9 feedback opinions, one of them corrected after an objection", () -> told(county)),
                dynamicTest("a unit reads its own opinions only", () -> ownOnly(county)));
    }

    private static void planned(County county) {
        var plans = county.all(Service.INSPECTION, "/v1/annual-plans?year=2026&limit=200");
        assertThat(plans).hasSize(1);
        var plan = county.cast()
                .unit(Service.INSPECTION, "城关镇")
                .get("/v1/annual-plans/" + plans.getFirst().path("id").asText());
        assertThat(plan.path("status").asText()).isEqualTo("APPROVED");
        assertThat(plan.path("filingNumber").asText()).isEqualTo("云督备〔2026〕1号（虚构）");
        assertThat(plan.path("planned").asInt()).isEqualTo(2);
        assertThat(plan.path("held").asInt()).isEqualTo(2);
        assertThat(plan.path("items").valueStream())
                .extracting(item -> item.path("progress").asText())
                .containsExactly("HELD", "HELD");
    }

    private static void drawn(County county) {
        var drawing = county.all(Service.INSPECTION, "/v1/drawings?limit=200&status=REVEALED").stream()
                .filter(each -> each.path("purpose").asText().startsWith("2026年上半年"))
                .findFirst()
                .orElseThrow();
        assertThat(drawing.path("pool")).hasSize(32);
        assertThat(drawing.path("pool").valueStream().map(JsonNode::asText))
                .filteredOn(entry -> entry.contains("×"))
                .hasSize(8)
                .contains("青山乡·青山乡综合行政执法队×4", "综合行政执法局·城区执法中队×3", "自然资源局·不动产登记大厅×2");
        assertThat(drawing.path("seed").asText()).matches("[0-9a-f]{64}");
        var visited = county.all(Service.INSPECTION, "/v1/visits?limit=200&status=CLOSED").stream()
                .filter(visit -> visit.path("mode").asText().equals("UNANNOUNCED"))
                .filter(visit -> visit.path("on").asText().startsWith("2026-07"))
                .map(visit ->
                        visit.path("unitId").asText() + visit.path("place").asText())
                .toList();
        var promised = drawing.path("drawn")
                .valueStream()
                .map(entry -> entry.asText().replaceAll("×\\d+$", "").split("·"))
                .map(entry -> county.cast().idOf(entry[0]) + entry[1])
                .toList();
        assertThat(visited).hasSize(12).containsExactlyInAnyOrderElementsOf(promised);
    }

    private static void told(County county) {
        var byStatus = new HashMap<String, Integer>();
        county.all(Service.INSPECTION, "/v1/feedback-opinions?limit=200")
                .forEach(opinion -> byStatus.merge(opinion.path("status").asText(), 1, Integer::sum));
        assertThat(byStatus).containsOnlyKeys("ACKNOWLEDGED", "REPLACED");
        assertThat(byStatus).containsEntry("ACKNOWLEDGED", 25).containsEntry("REPLACED", 1);
        assertThat(county.all(Service.INSPECTION, "/v1/opinion-objections?limit=200"))
                .singleElement()
                .returns("PARTLY", objection -> objection.path("status").asText())
                .returns(
                        "2026-09-04",
                        objection -> objection.path("deadline").path("lastDay").asText());
    }

    private static void ownOnly(County county) {
        var theirs = county.cast()
                .unit(Service.INSPECTION, "自然资源局")
                .get("/v1/feedback-opinions?limit=200")
                .path("items");

        assertThat(theirs)
                .hasSize(3)
                .allSatisfy(opinion -> assertThat(opinion.path("unitId").asText())
                        .isEqualTo(county.cast().idOf("自然资源局").toString()));
    }
}
