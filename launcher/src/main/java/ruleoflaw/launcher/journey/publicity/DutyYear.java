package ruleoflaw.launcher.journey.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The duty lists of 16 units, published together on 6 March. */
final class DutyYear implements Part {
    private static final Service HERE = Service.PUBLICITY;
    private static final LocalDate DRAWN_UP = LocalDate.of(2026, 3, 3);
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 6);

    private final Stage stage;

    DutyYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        stage.table("duty-lists").rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("unit")))
                .forEach((unit, lines) -> {
                    agenda.on(DRAWN_UP, unit + "编制普法责任清单", () -> drawUp(unit, lines));
                    agenda.on(
                            PUBLISHED,
                            "公布" + unit + "普法责任清单",
                            () -> stage.cast()
                                    .office(HERE)
                                    .step(stage.things().of("duty-list/" + unit), "publication"));
                });
    }

    private void drawUp(String unit, List<Row> lines) {
        var desk = stage.cast().unit(HERE, unit);
        var duties = lines.stream()
                .map(line -> Map.of(
                        "law", line.text("law"), "audience", line.list("audience"), "measures", line.text("measures")))
                .toList();
        var list = desk.create("/v1/duty-lists", Map.of("year", 2026, "duties", duties));
        var path = "/v1/duty-lists/" + list.path("id").asText();
        desk.step(path, "submission");
        stage.things().put("duty-list/" + unit, path);
    }
}
