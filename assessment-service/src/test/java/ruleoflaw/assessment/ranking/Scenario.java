package ruleoflaw.assessment.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import ruleoflaw.assessment.rule.Basket;
import ruleoflaw.assessment.unit.UnitGroup;

/** The sixteen units of the acceptance scenario: raw data turned into items, and what must come out. */
public final class Scenario {
    private static final Map<String, String> BONUS =
            Map.of("全国民主法治示范村命名", "NATIONAL_MODEL_VILLAGE", "省级单项示范命名", "PROVINCIAL_PILOT", "市级示范命名", "CITY_PILOT");
    private static final Map<String, String> OUTCOMES = Map.of("O", "ON_TIME", "L", "LATE", "N", "NOT_DONE");

    private final JsonNode units;

    public Scenario() {
        try (var file = Scenario.class.getResourceAsStream("/scenario.json")) {
            units = new ObjectMapper()
                    .readTree(Objects.requireNonNull(file, "scenario.json"))
                    .path("units");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, JsonNode> units() {
        var all = new LinkedHashMap<String, JsonNode>();
        units.properties().forEach(unit -> all.put(unit.getKey(), unit.getValue()));
        return all;
    }

    public static UnitGroup group(JsonNode unit) {
        return UnitGroup.valueOf(unit.path("group").asText());
    }

    /** @param absenceAccepted whether the court's acceptance of one absence is known */
    public static Basket items(JsonNode unit, boolean absenceAccepted) {
        var basket = new Basket();
        daily(unit, basket);
        decisions(unit, basket);
        documents(unit.path("doc"), basket);
        enforcement(unit.path("enf"), basket);
        litigation(unit.path("lit"), absenceAccepted, basket);
        study(unit.path("study"), basket);
        own(unit, basket);
        ledgers(unit, basket);
        return basket;
    }

    private static void daily(JsonNode unit, Basket basket) {
        unit.path("tasks")
                .forEach(task -> basket.assignments(
                        1,
                        task.path(0).asText(),
                        Objects.requireNonNull(OUTCOMES.get(task.path(1).asText()))));
        basket.findings(unit.path("prob").path(1).asInt(), "CLOSED_ON_TIME")
                .findings(unit.path("prob").path(2).asInt(), "CLOSED_LATE")
                .findings(unit.path("prob").path(3).asInt(), "OPEN")
                .activities(
                        unit.path("pub").path(1).asInt(),
                        unit.path("pub").path(0).asInt());
    }

    /** Points lost, points applicable (two a step), whether it was tabled unexamined; an odd point is a short consultation. */
    private static void decisions(JsonNode unit, Basket basket) {
        for (var decision : unit.path("dec")) {
            var lost = decision.path(0).asInt();
            basket.add(
                    "decisions",
                    1,
                    Map.of(
                            "status", "TABLED",
                            "applicableSteps", text(decision.path(1).asInt() / 2),
                            "missingSteps", text(lost / 2),
                            "shortConsultations", text(lost % 2),
                            "examined", decision.path(2).asInt() == 1 ? "NO" : "YES"));
        }
    }

    private static void documents(JsonNode doc, Basket basket) {
        for (int i = 0; i < doc.path(0).asInt(); i++) {
            basket.add(
                    "documents",
                    1,
                    Map.of(
                            "status", "ISSUED",
                            "reviewed", i < doc.path(1).asInt() ? "YES" : "NO",
                            "filing", i < doc.path(2).asInt() ? "ON_TIME" : "LATE"));
        }
    }

    private static void enforcement(JsonNode enf, Basket basket) {
        if (!enf.isNull()) {
            basket.add(
                            "file-reviews",
                            1,
                            Map.of("status", "SCORED", "points", enf.path(0).asText(), "possible", "100"))
                    .add(
                            "enforcement.staff",
                            1,
                            Map.of(
                                    "staff",
                                    enf.path(2).asText(),
                                    "certified",
                                    enf.path(1).asText()));
        }
    }

    /** Heard, attended, accepted absences, concluded, lost. */
    private static void litigation(JsonNode lit, boolean absenceAccepted, Basket basket) {
        var heard = lit.path(0).asInt();
        for (int i = 0; i < heard; i++) {
            var attended = i < lit.path(1).asInt();
            var last = i == heard - 1;
            basket.add(
                    "hearings",
                    1,
                    Map.of(
                            "status", "HELD",
                            "attendance", attended ? (i == 0 ? "PRINCIPAL" : "LEADER") : "NONE",
                            "absence", attended ? "NONE" : last && absenceAccepted ? "ACCEPTED" : "CLAIMED"));
        }
        for (int i = 0; i < lit.path(3).asInt(); i++) {
            basket.add(
                    "lawsuits",
                    1,
                    Map.of("status", "CONCLUDED", "outcome", i < lit.path(4).asInt() ? "LOST" : "WON"));
        }
    }

    private static void study(JsonNode study, Basket basket) {
        basket.add("study.sessions", study.path(0).asInt(), Map.of("status", "HELD", "mode", "COLLECTIVE"))
                .add("study.sessions", 1, Map.of("status", "HELD", "mode", "SELF"))
                .add(
                        "study.staff",
                        1,
                        Map.of(
                                "reached",
                                study.path(1).asText(),
                                "staff",
                                study.path(2).asText()))
                .add("rule-of-law-reports", 1, Map.of("status", study.path(3).asInt() == 1 ? "ON_TIME" : "LATE"));
    }

    private static void own(JsonNode unit, Basket basket) {
        basket.add(
                        "checks",
                        1,
                        Map.of(
                                "status", "COMPLETED",
                                "formalPassed", unit.path("form").path(0).asText(),
                                "formalChecked", unit.path("form").path(1).asText(),
                                "substantivePassed", unit.path("subst").path(0).asText(),
                                "substantiveChecked", unit.path("subst").path(1).asText()))
                .add("survey", 1, Map.of("percent", unit.path("sat").asText()));
        if (!unit.path("veto").isNull()) {
            basket.add("vetoes", 1, Map.of("status", "CONFIRMED"));
        }
    }

    private static void ledgers(JsonNode unit, Basket basket) {
        for (var bonus : unit.path("bonus")) {
            var kind = Objects.requireNonNull(BONUS.get(bonus.path(0).asText()));
            basket.add(
                    "bonus",
                    1,
                    Map.of(
                            "status",
                            "CONFIRMED",
                            "kind",
                            kind,
                            "points",
                            bonus.path(1).asText()));
        }
        for (var deduction : unit.path("ded")) {
            switch (deduction.path(0).asText()) {
                case "县级通报批评" -> basket.add("circulars", 1, Map.of("status", "ISSUED", "kind", "CRITICISM"));
                case "红牌督办" -> basket.add("cards", 1, Map.of("status", "ISSUED", "colour", "RED"));
                case "黄牌督办" -> basket.add("cards", 1, Map.of("status", "ISSUED", "colour", "YELLOW"));
                default -> throw new IllegalStateException(deduction.toString());
            }
        }
        basket.add("cards", 1, Map.of("status", "ISSUED", "colour", "BLUE"));
    }

    private static String text(int number) {
        return new BigDecimal(number).toPlainString();
    }
}
