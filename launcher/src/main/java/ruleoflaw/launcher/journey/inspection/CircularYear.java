package ruleoflaw.launcher.journey.inspection;

import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The circulars: drafted by the office, approved by the leader, published, answered by each unit they name. */
final class CircularYear implements Part {
    private static final Service HERE = Service.INSPECTION;

    private final Stage stage;
    private final Cast cast;
    private final Addresses circulars = new Addresses();

    CircularYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        stage.table("circulars").rows().forEach(row -> enter(agenda, row));
        stage.table("circular-replies").rows().forEach(row -> answer(agenda, row));
    }

    private void enter(Agenda agenda, Row row) {
        var key = row.text("key");
        agenda.on(row.date("draftedOn"), "起草" + row.text("title"), () -> {
            circulars.put(key, draft(row));
            cast.office(HERE).step(circulars.of(key), "submission");
        });
        agenda.on(
                row.date("approvedOn"),
                "审批" + row.text("title"),
                () -> cast.approver(HERE).step(circulars.of(key), "approval"));
        agenda.on(
                row.date("publishedOn"),
                "印发" + row.text("title"),
                () -> cast.office(HERE).step(circulars.of(key), "publication", Map.of("number", row.text("number"))));
    }

    private String draft(Row row) {
        var body = Map.of(
                "kind", row.text("kind"),
                "level", row.text("level"),
                "title", row.text("title"),
                "content", row.text("content"),
                "scope", row.text("scope"),
                "addressees",
                        row.list("units").stream()
                                .map(unit -> Map.of("unitId", cast.idOf(unit)))
                                .toList(),
                "demand", row.text("demand"),
                "days", Integer.valueOf(row.text("days")),
                "dayUnit", row.text("dayUnit"));
        return "/v1/circulars/"
                + cast.office(HERE).create("/v1/circulars", body).path("id").asText();
    }

    private void answer(Agenda agenda, Row row) {
        var unit = row.text("unit");
        agenda.on(
                row.date("repliedOn"),
                unit + "报送通报整改情况",
                () -> cast.unit(HERE, unit).step(address(row), "reply", Map.of("reply", row.text("reply"))));
        agenda.on(
                row.date("settledOn"),
                "办结" + unit + "的通报整改",
                () -> cast.office(HERE).step(address(row), "settlement"));
    }

    private String address(Row row) {
        var circular = circulars.of(row.text("circular"));
        var found = cast.office(HERE)
                .get("/v1/circular-addresses?circular=" + circular.substring(circular.lastIndexOf('/') + 1) + "&unit="
                        + cast.idOf(row.text("unit")));
        return "/v1/circular-addresses/"
                + found.path("items").path(0).path("id").asText();
    }
}
