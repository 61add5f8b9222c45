package ruleoflaw.launcher.journey.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** Pilots: three units are named for single projects, and the county checks itself for the comprehensive one. */
final class PilotYear implements Part {
    private static final Service HERE = Service.ASSESSMENT;
    private static final LocalDate COUNTY_CHECK = LocalDate.of(2026, 11, 10);
    private static final String STANDARD = "/v1/pilot-standards?code=SFZS&edition=2021&name=";

    private final Stage stage;
    private final Addresses pilots = new Addresses();

    PilotYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var row : stage.table("pilots").rows()) {
            agenda.on(row.date("declaredOn"), row.text("unit") + "申报示范项目", () -> declare(row));
            agenda.on(
                    row.date("selfCheckedOn"),
                    row.text("unit") + "完成示范项目自评",
                    () -> stage.cast().unit(HERE, row.text("unit")).step(pilots.of(row.text("key")), "self-check"));
            row.optionalDate("recommendedOn").ifPresent(on -> decide(agenda, on, row, "recommendation", "市级推荐"));
            row.optionalDate("reviewedOn").ifPresent(on -> decide(agenda, on, row, "review", "省级评审"));
            decide(agenda, row.date("namedOn"), row, "naming", "示范命名");
        }
        agenda.on(COUNTY_CHECK, "全县对照示范指标体系自评", this::checkTheCounty);
    }

    private void declare(Row row) {
        var declared = stage.cast()
                .unit(HERE, row.text("unit"))
                .create(
                        "/v1/pilots",
                        Map.of(
                                "year", 2026,
                                "kind", row.text("kind"),
                                "level", row.text("level"),
                                "title", row.text("title")));
        pilots.put(row.text("key"), "/v1/pilots/" + declared.path("id").asText());
        stage.things().put("pilot/" + row.text("key"), declared.path("id").asText());
    }

    private void decide(Agenda agenda, LocalDate on, Row row, String step, String what) {
        agenda.on(
                on,
                row.text("unit") + what,
                () -> stage.cast()
                        .office(HERE)
                        .step(pilots.of(row.text("key")), step, Map.of("document", row.text("document"))));
    }

    private void checkTheCounty() {
        var office = stage.cast().office(HERE);
        var pilot = office.create(
                "/v1/pilots",
                Map.of(
                        "year",
                        2026,
                        "kind",
                        "COMPREHENSIVE",
                        "level",
                        "PROVINCIAL",
                        "title",
                        "省级法治政府建设综合示范",
                        "standardId",
                        standard()));
        var path = "/v1/pilots/" + pilot.path("id").asText();
        List<Map<String, String>> verdicts = stage.table("pilot-verdicts").rows().stream()
                .map(row -> Map.of(
                        "code", row.text("code"),
                        "verdict", row.text("verdict"),
                        "explanation", row.text("explanation")))
                .toList();
        office.create(path + "/verdicts", Map.of("verdicts", verdicts));
        office.step(path, "self-check");
    }

    private String standard() {
        var table = stage.seeds().resolveSibling("reference").resolve("indicators-2021.csv");
        try {
            var name = URLEncoder.encode("市县法治政府建设示范指标体系（2021年版，工作文本）", StandardCharsets.UTF_8);
            return stage.cast()
                    .office(HERE)
                    .send(STANDARD + name, "text/csv", Files.readAllBytes(table))
                    .path("id")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
