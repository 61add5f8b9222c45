package ruleoflaw.launcher.journey.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The self-assessments of all units, leaf by leaf. */
final class SelfYear implements Part {
    private final Stage stage;

    SelfYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        var byUnit = new LinkedHashMap<String, List<Row>>();
        for (var row : stage.table("self-assessments").rows()) {
            byUnit.computeIfAbsent(row.text("unit"), unit -> new ArrayList<>()).add(row);
        }
        byUnit.forEach((unit, rows) ->
                agenda.on(rows.getFirst().date("submittedOn"), unit + "报送年度自评", () -> submit(unit, rows)));
    }

    private void submit(String unit, List<Row> rows) {
        var lines = rows.stream()
                .map(row -> Map.of("leaf", row.text("leaf"), "text", row.text("text"), "claimed", row.text("claimed")))
                .toList();
        stage.cast()
                .unit(Service.ASSESSMENT, unit)
                .create("/v1/self-assessments", Map.of("year", 2026, "summary", unit + "2026年度法治建设自评", "lines", lines));
    }
}
