package ruleoflaw.launcher.journey.target;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** Field sites and evidence; what was uploaded in December for May shows as late. */
final class EvidenceYear implements Part {
    private static final Service HERE = Service.TARGET;

    private final Stage stage;
    private final Cast cast;
    private final Addresses sites = new Addresses();

    EvidenceYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var row : stage.table("sites").rows()) {
            agenda.on(row.date("openedOn"), row.text("unit") + "登记外业点位", () -> open(row));
        }
        for (var row : stage.table("evidence").rows()) {
            agenda.on(row.date("receivedOn"), row.text("unit") + "报送佐证材料", () -> file(row));
        }
    }

    private void open(Row row) {
        var site = cast.unit(HERE, row.text("unit"))
                .create(
                        "/v1/sites",
                        Map.of(
                                "name", row.text("name"),
                                "place", row.text("place"),
                                "latitude", new BigDecimal(row.text("latitude")),
                                "longitude", new BigDecimal(row.text("longitude")),
                                "openedOn", row.text("openedOn")));
        sites.put(row.text("key"), site.path("id").asText());
    }

    /** The evidence serves the first two assignments of the unit: nobody is asked for the same twice. */
    private void file(Row row) {
        var desk = cast.unit(HERE, row.text("unit"));
        var stored = desk.send(
                "/v1/files?name=evidence.txt&occurred-on=" + row.text("occurredOn"),
                "text/plain",
                row.text("content").getBytes(StandardCharsets.UTF_8));
        var assignments = new ArrayList<String>();
        desk.get("/v1/assignments?limit=2")
                .path("items")
                .forEach(one -> assignments.add(one.path("id").asText()));
        var content = new HashMap<String, Object>(Map.of("title", row.text("title"), "assignmentIds", assignments));
        row.optional("site").ifPresent(site -> content.put("siteId", sites.of(site)));
        desk.create(
                "/v1/evidence",
                Map.of("kind", row.text("kind"), "fileId", stored.path("id").asText(), "content", content));
    }
}
