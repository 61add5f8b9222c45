package ruleoflaw.launcher.journey.target;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The enforcement staff of eleven units, and the yearly reports of sixteen principal leaders. */
final class StaffYear implements Part {
    private static final Service HERE = Service.TARGET;
    private static final LocalDate REGISTERED = LocalDate.of(2026, 1, 15);

    private final Stage stage;
    private final Cast cast;

    StaffYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var row : stage.table("enforcement-staff").rows()) {
            agenda.on(REGISTERED, row.text("unit") + "登记执法人员", () -> register(row));
        }
        for (var row : stage.table("rule-of-law-reports").rows()) {
            agenda.on(row.date("submittedOn"), row.text("unit") + "主要负责人述法", () -> report(row));
        }
    }

    private void register(Row row) {
        cast.unit(HERE, row.text("unit"))
                .send("/v1/enforcement-staff/imports", "text/csv", officers(row).getBytes(StandardCharsets.UTF_8));
    }

    /** Invented persons, as many as the table says. */
    private static String officers(Row row) {
        var certified = Integer.parseInt(row.text("certified"));
        return "name,post,joinedOn,certificateNumber,certifiedOn,certificateValidUntil\n"
                + IntStream.rangeClosed(1, Integer.parseInt(row.text("staff")))
                        .mapToObj(number -> "演示执法员" + number + ",执法人员,2021-07-01,"
                                + (number <= certified ? "示例" + number + ",2024-06-01,2029-05-31" : ",,"))
                        .collect(Collectors.joining("\n"));
    }

    private void report(Row row) {
        cast.unit(HERE, row.text("unit"))
                .create(
                        "/v1/rule-of-law-reports",
                        Map.of(
                                "year", 2026,
                                "post", row.text("post"),
                                "duties", row.text("duties"),
                                "shortcomings", row.text("shortcomings"),
                                "nextYear", row.text("nextYear")));
    }
}
