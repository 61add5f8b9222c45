package ruleoflaw.launcher.journey.inspection;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.suite.Service;

/** What people make of the steps that the engine proposes: they urge, talk, or let a step go. */
final class EscalationYear implements Part {
    private static final Service HERE = Service.INSPECTION;
    private static final Duration WITHIN = Duration.ofSeconds(90);

    private final Stage stage;
    private final Cast cast;
    private final Addresses urged = new Addresses();
    private final Addresses talks = new Addresses();

    EscalationYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        stage.table("urging-orders").rows().forEach(row -> urging(agenda, row));
        stage.table("escalation-dismissals").rows().forEach(row -> dismissal(agenda, row));
        stage.table("talks").rows().forEach(row -> talk(agenda, row));
    }

    private void urging(Agenda agenda, Row row) {
        var key = row.text("key");
        var unit = row.text("unit");
        agenda.on(row.date("issuedOn"), "督办" + unit, () -> urged.put(key, urge(row)));
        agenda.on(
                row.date("repliedOn"),
                unit + "回复督办单",
                () -> cast.unit(HERE, unit).step(urged.of(key), "reply", Map.of("reply", row.text("reply"))));
        agenda.on(
                row.date("closedOn"),
                "办结对" + unit + "的督办",
                () -> cast.office(HERE).step(urged.of(key), "closure"));
    }

    private String urge(Row row) {
        var body = Map.of(
                "unitId", cast.idOf(row.text("unit")),
                "title", row.text("title"),
                "demand", row.text("demand"),
                "days", Integer.valueOf(row.text("days")),
                "dayUnit", row.text("dayUnit"),
                "escalationId", due("URGING", row.text("unit")));
        return "/v1/urging-orders/"
                + cast.office(HERE).create("/v1/urging-orders", body).path("id").asText();
    }

    private void dismissal(Agenda agenda, Row row) {
        var unit = row.text("unit");
        agenda.on(
                row.date("decidedOn"),
                "对" + unit + "的升级措施作出决定",
                () -> cast.approver(HERE)
                        .step(
                                "/v1/escalations/" + due(row.text("rung"), unit),
                                "dismissal",
                                Map.of("reason", row.text("reason"))));
    }

    private void talk(Agenda agenda, Row row) {
        var key = row.text("key");
        var unit = row.text("unit");
        agenda.on(row.date("noticedOn"), "通知约谈" + unit, () -> talks.put(key, notice(row)));
        agenda.on(row.date("heldOn"), "约谈" + unit + row.text("invitedPost"), () -> hold(row));
        agenda.on(
                row.date("reportedOn"),
                unit + "报送约谈后整改情况",
                () -> cast.unit(HERE, unit).step(talks.of(key), "report", Map.of("report", row.text("report"))));
        agenda.on(
                row.date("closedOn"),
                "办结对" + unit + "的约谈",
                () -> cast.office(HERE).step(talks.of(key), "closure"));
    }

    private String notice(Row row) {
        var body = Map.of(
                "unitId", cast.idOf(row.text("unit")),
                "invitedPost", row.text("invitedPost"),
                "matter", row.text("matter"),
                "plannedOn", row.text("heldOn"),
                "place", row.text("place"),
                "escalationId", due("TALK", row.text("unit")));
        return "/v1/talks/"
                + cast.office(HERE).create("/v1/talks", body).path("id").asText();
    }

    private void hold(Row row) {
        var body = new LinkedHashMap<String, Object>(Map.of(
                "minutes", row.text("minutes"),
                "participants", row.list("participants"),
                "demand", row.text("demand"),
                "days", Integer.valueOf(row.text("days")),
                "dayUnit", row.text("dayUnit")));
        cast.office(HERE).step(talks.of(row.text("key")), "record", body);
    }

    /** The step of this kind that is due against the unit; on its own day the engine may still be coming to it. */
    private String due(String rung, String unit) {
        var path = "/v1/escalations?status=DUE&rung=" + rung + "&unit=" + cast.idOf(unit);
        if (!Await.until(WITHIN, () -> cast.office(HERE).get(path).path("items").size() == 1)) {
            throw new IllegalStateException("one " + rung + " should be due against " + unit + ", not "
                    + cast.office(HERE).get(path));
        }
        return cast.office(HERE).get(path).path("items").path(0).path("id").asText();
    }
}
