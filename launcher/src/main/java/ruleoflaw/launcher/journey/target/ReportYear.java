package ruleoflaw.launcher.journey.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Desk;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** Annual reports: of the year before in February, of the demo year a year later; delivered before 1 March, then public. */
final class ReportYear implements Part {
    private static final Service HERE = Service.TARGET;

    private final Stage stage;

    ReportYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        try {
            var reports = new ObjectMapper()
                    .readTree(stage.seeds().resolve("annual-reports.json").toFile());
            reports.forEach(report -> enter(agenda, report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter(Agenda agenda, JsonNode report) {
        var year = report.path("year").asText();
        var delivered = new ArrayList<Report>();
        agenda.on(day(report, "submittedOn"), "报送" + year + "年度法治政府建设年度报告", () -> {
            var units = stage.table("collected-results").rows();
            units.forEach(row -> delivered.add(
                    deliver(() -> stage.cast().unit(HERE, row.text("unit")), report, report.path("units"))));
            delivered.add(deliver(() -> stage.cast().office(HERE), report, report.path("county")));
        });
        agenda.on(
                day(report, "publishedOn"),
                "公开" + year + "年度法治政府建设年度报告",
                () -> delivered.forEach(one ->
                        one.desk().get().step(one.path(), "publication", Map.of("place", "云岭县人民政府门户网站法治政府建设栏目（虚构）"))));
    }

    /** A report and who writes it. */
    private record Report(Supplier<Desk> desk, String path) {}

    private static Report deliver(Supplier<Desk> desk, JsonNode report, JsonNode text) {
        var drafted = desk.get()
                .create("/v1/annual-reports", Map.of("year", report.path("year").asInt(), "text", text));
        var path = "/v1/annual-reports/" + drafted.path("id").asText();
        var recipients = new ArrayList<String>();
        report.path("recipients").forEach(to -> recipients.add(to.asText()));
        desk.get().step(path, "submission", Map.of("recipients", List.copyOf(recipients)));
        return new Report(desk, path);
    }

    private static LocalDate day(JsonNode report, String field) {
        return LocalDate.parse(report.path(field).asText());
    }
}
