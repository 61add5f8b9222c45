package ruleoflaw.launcher.journey.assessment;

import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** What stands beside the blocks: designations that count as a bonus. */
final class LedgerYear implements Part {
    private static final Service HERE = Service.ASSESSMENT;

    private final Stage stage;
    private final Addresses entries = new Addresses();

    LedgerYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var row : stage.table("bonus-entries").rows()) {
            agenda.on(row.date("proposedOn"), "提出" + row.text("unit") + "加分事项", () -> propose(row));
            agenda.on(
                    row.date("confirmedOn"),
                    "确认" + row.text("unit") + "加分事项",
                    () -> stage.cast().approver(HERE).step(entries.of(key(row)), "confirmation"));
        }
    }

    private void propose(Row row) {
        var entry = stage.cast()
                .office(HERE)
                .create(
                        "/v1/ledger-entries",
                        Map.of(
                                "unitId", stage.cast().idOf(row.text("unit")),
                                "year", 2026,
                                "side", "BONUS",
                                "kind", row.text("kind"),
                                "title", row.text("title"),
                                "legalBasis", "云岭县2026年度法治建设考核办法加分项",
                                "documentNumber", row.text("documentNumber"),
                                "issuer", row.text("issuer"),
                                "issuedOn", row.text("issuedOn")));
        entries.put(key(row), "/v1/ledger-entries/" + entry.path("id").asText());
    }

    private static String key(Row row) {
        return row.text("unit") + "/" + row.text("kind");
    }
}
