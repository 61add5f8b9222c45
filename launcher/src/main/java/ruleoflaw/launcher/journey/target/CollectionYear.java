package ruleoflaw.launcher.journey.target;

import java.time.LocalDate;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The year's end: every unit hands in results, problems and experience; later the closed plan is archived. */
final class CollectionYear implements Part {
    private static final Service HERE = Service.TARGET;
    private static final LocalDate OPENED = LocalDate.of(2026, 12, 14);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 25);
    private static final LocalDate ARCHIVED = LocalDate.of(2027, 3, 31);

    private final Stage stage;
    private final Addresses parts = new Addresses();
    private String collection = "";

    CollectionYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(OPENED, "开始年终结果回收", this::open);
        for (var row : stage.table("collected-results").rows()) {
            agenda.on(row.date("submittedOn"), row.text("unit") + "报送年终结果", () -> submit(row));
        }
        agenda.on(DUE, "采纳各单位年终材料，结束回收", this::close);
        agenda.on(
                ARCHIVED,
                "年度计划归档",
                () -> stage.cast()
                        .office(HERE)
                        .create("/v1/archive-packages", Map.of("planId", planId(), "retention", "THIRTY_YEARS")));
    }

    private void open() {
        var office = stage.cast().office(HERE);
        var opened = office.create(
                "/v1/collections", Map.of("planId", planId(), "title", "2026年度全面依法治县工作结果回收", "due", DUE.toString()));
        collection = "/v1/collections/" + opened.path("id").asText();
        for (var part : office.get("/v1/collected-results?limit=200&collection="
                        + opened.path("id").asText())
                .path("items")) {
            parts.put(
                    part.path("unitId").asText(),
                    "/v1/collected-results/" + part.path("id").asText());
        }
    }

    private void submit(Row row) {
        var path = partOf(row);
        stage.cast()
                .unit(HERE, row.text("unit"))
                .step(
                        path,
                        "submission",
                        Map.of(
                                "results", row.text("results"),
                                "problems", row.text("problems"),
                                "experience", row.text("experience")));
    }

    private void close() {
        var office = stage.cast().office(HERE);
        stage.table("collected-results").rows().forEach(row -> office.step(partOf(row), "acceptance"));
        office.step(collection, "closure");
    }

    private String partOf(Row row) {
        return parts.of(stage.cast().idOf(row.text("unit")).toString());
    }

    private String planId() {
        var path = stage.things().of("plan/2026");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
