package ruleoflaw.launcher.journey.target;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The year at the court: 25 hearings, 27 lawsuits concluded; the court's own system reports them. */
final class CourtYear implements Part {
    private static final Service HERE = Service.TARGET;

    private final Stage stage;
    private final Cast cast;
    private final Addresses hearings = new Addresses();

    CourtYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var row : stage.table("hearings").rows()) {
            agenda.on(row.date("heldOn"), "法院报送" + row.text("unit") + "开庭情况", () -> hold(row));
            row.optionalDate("claimedOn")
                    .ifPresent(on -> agenda.on(on, row.text("unit") + "说明负责人未出庭理由", () -> claim(row)));
            row.optionalDate("decidedOn")
                    .ifPresent(on -> agenda.on(on, "法院认可" + row.text("unit") + "未出庭理由", () -> accept(row)));
        }
        for (var row : stage.table("lawsuits").rows()) {
            agenda.on(row.date("concludedOn"), "法院报送" + row.text("unit") + "结案情况", () -> conclude(row));
        }
    }

    private void hold(Row row) {
        var reported = cast.system(HERE)
                .create(
                        "/v1/hearings",
                        Map.of(
                                "unitId", cast.idOf(row.text("unit")),
                                "externalId", row.text("key"),
                                "caseNumber", row.text("caseNumber"),
                                "court", row.text("court"),
                                "instance", row.text("instance"),
                                "notified", Boolean.valueOf(row.text("notified")),
                                "heldOn", row.text("heldOn"),
                                "attendance", row.text("attendance")));
        hearings.put(row.text("key"), "/v1/hearings/" + reported.path("id").asText());
    }

    private void claim(Row row) {
        var desk = cast.unit(HERE, row.text("unit"));
        var proof = desk.send(
                "/v1/files?name=proof.txt&occurred-on=" + row.text("heldOn"),
                "text/plain",
                row.text("reason").getBytes(StandardCharsets.UTF_8));
        desk.step(
                hearings.of(row.text("key")),
                "absence-claim",
                Map.of(
                        "ground", row.text("ground"),
                        "reason", row.text("reason"),
                        "fileIds", List.of(proof.path("id").asText())));
    }

    private void accept(Row row) {
        cast.system(HERE)
                .step(
                        hearings.of(row.text("key")),
                        "absence-decision",
                        Map.of(
                                "accepted",
                                true,
                                "courtDocument",
                                row.text("courtDocument"),
                                "on",
                                row.text("decidedOn")));
    }

    private void conclude(Row row) {
        cast.system(HERE)
                .create(
                        "/v1/lawsuits",
                        Map.of(
                                "unitId", cast.idOf(row.text("unit")),
                                "externalId", row.text("key"),
                                "caseNumber", row.text("caseNumber"),
                                "court", row.text("court"),
                                "concludedOn", row.text("concludedOn"),
                                "outcome", row.text("outcome")));
    }
}
