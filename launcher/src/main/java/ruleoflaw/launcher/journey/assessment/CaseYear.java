package ruleoflaw.launcher.journey.assessment;

import java.time.LocalDate;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The casebook: units submit, a reviewer recommends, three cases and a video are selected and approved. */
final class CaseYear implements Part {
    private static final Service HERE = Service.ASSESSMENT;
    private static final LocalDate SUBMITTED = LocalDate.of(2027, 2, 25);
    private static final LocalDate REVIEWED = LocalDate.of(2027, 3, 4);
    private static final LocalDate PUBLISHED = LocalDate.of(2027, 3, 10);

    private final Stage stage;
    private final Addresses cases = new Addresses();

    CaseYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var row : stage.table("cases").rows()) {
            agenda.on(SUBMITTED, row.text("unit") + "报送案例", () -> submit(row));
            agenda.on(REVIEWED, "评审案例" + row.text("key"), () -> review(row));
            if (isPublished(row)) {
                agenda.on(PUBLISHED, "选用并批准案例" + row.text("key"), () -> publish(row));
            }
        }
    }

    private void submit(Row row) {
        var submitted = stage.cast()
                .unit(HERE, row.text("unit"))
                .create(
                        "/v1/cases",
                        Map.of(
                                "year", 2026,
                                "kind", row.text("kind"),
                                "title", row.text("title"),
                                "summary", row.text("summary"),
                                "story", row.text("story"),
                                "anonymised", true));
        cases.put(row.text("key"), "/v1/cases/" + submitted.path("id").asText());
        stage.things().put("case/" + row.text("key"), submitted.path("id").asText());
    }

    private void review(Row row) {
        var reviewer = stage.cast().reviewer(HERE);
        if (isPublished(row)) {
            reviewer.step(cases.of(row.text("key")), "recommendation", Map.of("reason", "做法具体，可以照做"));
        } else {
            reviewer.step(cases.of(row.text("key")), "refusal", Map.of("reason", "尚未形成可复制的做法"));
        }
    }

    private void publish(Row row) {
        stage.cast().office(HERE).step(cases.of(row.text("key")), "selection");
        stage.cast().approver(HERE).step(cases.of(row.text("key")), "publication");
    }

    private static boolean isPublished(Row row) {
        return "PUBLISHED".equals(row.text("outcome"));
    }
}
