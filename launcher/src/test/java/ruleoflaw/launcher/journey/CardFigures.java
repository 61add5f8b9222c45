package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** What the calendar and the circulars did in 2026: domain §E4 rows 18, 19, 23, 26, and the talk of row 35. */
final class CardFigures implements Figures {
    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(
                dynamicTest(
                        "11 blue reminders",
                        () -> assertThat(cards(county, "BLUE")).hasSize(11)),
                dynamicTest(
                        "yellow for 河东镇, 青山乡 and 市场监督管理局",
                        () -> assertThat(cards(county, "YELLOW"))
                                .extracting(CardFigures::line)
                                .containsExactlyInAnyOrder(
                                        unit(county, "河东镇") + " ORDER 2026-08-26 2026-08-26",
                                        unit(county, "青山乡") + " ORDER 2026-11-25 2026-11-25",
                                        unit(county, "市场监督管理局") + " ASSIGNMENT 2026-12-02 2026-12-02")),
                dynamicTest(
                        "red for 青山乡 only",
                        () -> assertThat(cards(county, "RED"))
                                .extracting(CardFigures::line)
                                .containsExactly(unit(county, "青山乡") + " ORDER 2026-12-02 2026-12-02")),
                dynamicTest(
                        "criticised: 综合行政执法局 and 青山乡, settled in time",
                        () -> assertThat(county.all(Service.INSPECTION, "/v1/circular-addresses?limit=200"))
                                .extracting(address -> address.path("unitId").asText() + " "
                                        + address.path("kind").asText() + " "
                                        + address.path("status").asText())
                                .containsExactlyInAnyOrder(
                                        unit(county, "综合行政执法局") + " CRITICISM SETTLED",
                                        unit(county, "青山乡") + " CRITICISM SETTLED")),
                dynamicTest(
                        "one talk, with 青山乡 on 1 February, thirty days",
                        () -> assertThat(county.all(Service.INSPECTION, "/v1/talks?limit=200"))
                                .extracting(talk -> talk.path("unitId").asText() + " "
                                        + talk.path("heldOn").asText() + " "
                                        + talk.path("due").asText())
                                .containsExactly(unit(county, "青山乡") + " 2027-02-01 2027-03-03")));
    }

    private static List<JsonNode> cards(County county, String colour) {
        return county.all(
                Service.INSPECTION,
                "/v1/cards?limit=200&status=ISSUED&fell-from=2026-01-01&fell-to=2026-12-31&colour=" + colour);
    }

    private static String line(JsonNode card) {
        return String.join(
                " ",
                card.path("unitId").asText(),
                card.path("matterKind").asText(),
                card.path("fellOn").asText(),
                card.path("issuedOn").asText());
    }

    private static String unit(County county, String name) {
        return county.cast().idOf(name).toString();
    }
}
