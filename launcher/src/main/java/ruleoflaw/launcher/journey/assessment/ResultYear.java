package ruleoflaw.launcher.journey.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruleoflaw.launcher.backend.Person;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Desk;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.suite.Service;

/**
 * How the results of 2026 become final: units check their data, the notice hangs out, one appeal turns the first place
 * of the enforcement departments, the committee approves.
 */
final class ResultYear implements Part {
    private static final Service HERE = Service.ASSESSMENT;
    private static final List<String> GROUPS = List.of("TOWNSHIP", "ENFORCEMENT", "NON_ENFORCEMENT");
    private static final String APPELLANT = "市场监督管理局";
    private static final Duration FACTS_TRAVEL_WITHIN = Duration.ofSeconds(90);

    private final Stage stage;
    private final Addresses runs = new Addresses();
    private String appeal = "";
    private boolean settled;

    ResultYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var group : GROUPS) {
            agenda.on(day(6), "拟定考核结果，提请单位核对数据", () -> open(group));
            agenda.on(day(11), "公示考核结果", () -> notice(group));
            agenda.on(day(28), "县委审定考核结果", () -> approve(group));
            agenda.on(day(29), "公布考核结果", () -> office().step(runs.of(group), "publication"));
        }
        for (var row : stage.table("expected").rows()) {
            agenda.on(day(8), row.text("unit") + "核对考核数据", () -> agree(row.text("unit")));
        }
        agenda.on(day(13), APPELLANT + "就出庭应诉提出申诉", this::appeal);
        agenda.on(day(19), "申诉成立", this::uphold);
        agenda.on(day(20), "再次公示执法部门考核结果", () -> office().step(runs.of("ENFORCEMENT"), "notice"));
    }

    private void open(String group) {
        var run = office().create("/v1/result-runs", Map.of("year", 2026, "group", group));
        runs.put(group, "/v1/result-runs/" + run.path("id").asText());
        office().step(runs.of(group), "data-check");
    }

    private void agree(String unit) {
        stage.cast().unit(HERE, unit).create("/v1/data-checks", Map.of("year", 2026, "agreed", true));
    }

    private void notice(String group) {
        if (!settled) {
            awaitTheFacts();
            settled = true;
        }
        office().step(runs.of(group), "notice");
    }

    /** What is noticed is frozen, so every fact of the year has to have arrived. */
    private void awaitTheFacts() {
        var settledTotals = stage.table("expected").rows().stream()
                .collect(Collectors.toMap(row -> row.text("unit"), row -> row.text("firstTotal")));
        Await.until(FACTS_TRAVEL_WITHIN, () -> {
            var totals = new LinkedHashMap<String, String>();
            results()
                    .forEach(result -> totals.put(
                            result.path("unit").path("name").asText(),
                            result.path("total").asText()));
            return totals.equals(settledTotals);
        });
    }

    private void appeal() {
        var desk = stage.cast().unit(HERE, APPELLANT);
        var proof = desk.send(
                "/v1/files?name=court-letter.txt&occurred-on=2027-01-13",
                "text/plain",
                "法院认可2026年10月22日庭审未出庭的正当理由".getBytes(StandardCharsets.UTF_8));
        var id = runs.of("ENFORCEMENT").substring("/v1/result-runs/".length());
        var appealed = desk.create(
                "/v1/appeals",
                Map.of(
                        "runId",
                        id,
                        "leaf",
                        "B4",
                        "ground",
                        "法院已认可一次未出庭的正当理由，应从开庭数中剔除",
                        "fileIds",
                        List.of(proof.path("id").asText())));
        appeal = "/v1/appeals/" + appealed.path("id").asText();
    }

    /** Decided by somebody who neither scored nor checked the unit, once the court's word has arrived as a fact. */
    private void uphold() {
        Await.until(
                FACTS_TRAVEL_WITHIN,
                () -> results().stream()
                        .filter(result -> APPELLANT.equals(
                                result.path("unit").path("name").asText()))
                        .flatMap(result -> result.path("leaves").valueStream())
                        .anyMatch(leaf -> "B4".equals(leaf.path("code").asText())
                                && "9.50".equals(leaf.path("points").asText())));
        var fresh = Person.in(Role.REVIEWER).named("demo-appeals", "演示人员（申诉裁决）");
        stage.cast().person(HERE, fresh).step(appeal, "decision", Map.of("upheld", true, "reason", "法院书面认可，该次庭审不计入分母"));
    }

    private void approve(String group) {
        stage.cast().approver(HERE).step(runs.of(group), "approval", Map.of("documentNumber", "云委法〔2027〕1号（虚构）"));
    }

    private List<JsonNode> results() {
        return office().get("/v1/results?limit=200&year=2026")
                .path("items")
                .valueStream()
                .toList();
    }

    private Desk office() {
        return stage.cast().office(HERE);
    }

    private static LocalDate day(int ofJanuary) {
        return LocalDate.of(2027, 1, ofJanuary);
    }
}
