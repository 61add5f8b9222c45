package ruleoflaw.launcher.journey.target;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The plan of the coming year: the gaps that the pilot's self-check found are its first targets. */
final class NextYear implements Part {
    private static final Service HERE = Service.TARGET;
    private static final LocalDate DRAFTED = LocalDate.of(2027, 3, 31);

    private final Stage stage;

    NextYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(DRAFTED, "拟定2027年度计划，示范创建差距列为候选目标并采纳", this::draft);
    }

    private void draft() {
        var office = stage.cast().office(HERE);
        var plan = office.create(
                "/v1/plans",
                Map.of(
                        "year",
                        2027,
                        "title",
                        "云岭县2027年全面依法治县工作要点",
                        "superiorDocument",
                        Map.of(
                                "title", "某市2027年全面依法治市工作要点（虚构）",
                                "number", "某法委发〔2027〕1号",
                                "issuer", "某市委全面依法治市委员会",
                                "issuedOn", "2027-03-22")));
        var candidates = new ArrayList<JsonNode>();
        office.get("/v1/candidate-targets?limit=200&year=2027&status=OPEN")
                .path("items")
                .forEach(candidates::add);
        for (var i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            office.step(
                    "/v1/candidate-targets/" + candidate.path("id").asText(),
                    "adoption",
                    Map.of("planId", plan.path("id").asText(), "target", target(i + 1, candidate)));
        }
    }

    private static Map<String, Object> target(int number, JsonNode candidate) {
        return Map.of(
                "code", "YL27-%02d".formatted(number),
                "title", candidate.path("title").asText(),
                "kind", "QUALITATIVE",
                "indicatorCode", candidate.path("indicatorCode").asText(),
                "checklist", List.of("差距成因已查明", "补齐措施已落实", "复核达到指标要求"));
    }
}
