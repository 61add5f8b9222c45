package ruleoflaw.launcher.journey.inspection;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Desk;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The year of the inspections: two rounds, 46 problems, and what became of them. */
final class FindingYear implements Part {
    private static final Service HERE = Service.INSPECTION;
    private static final int DAYS_TO_PLAN = 10;

    private final Stage stage;
    private final Cast cast;
    private final Addresses rounds = new Addresses();
    private final Addresses visits = new Addresses();
    private final Addresses findings = new Addresses();

    FindingYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        var roundTable = stage.table("rounds");
        for (var round : roundTable.rows()) {
            agenda.on(round.date("from"), "开展" + round.text("name"), () -> open(round));
        }
        for (var finding : stage.table("findings").rows()) {
            agenda.on(finding.date("foundOn"), "发现问题" + finding.text("key"), () -> find(finding));
        }
        for (var round : roundTable.rows()) {
            agenda.on(round.date("to"), "结束" + round.text("name"), () -> close(round));
        }
        for (var finding : stage.table("findings").rows()) {
            enter(agenda, finding);
        }
    }

    private void enter(Agenda agenda, Row finding) {
        agenda.on(finding.date("orderOn"), "交办" + finding.text("key"), () -> issue(finding));
        finding.optionalDate("submittedOn").ifPresent(on -> {
            agenda.on(on, finding.text("unit") + "报送整改" + finding.text("key"), () -> submit(finding));
            agenda.on(
                    finding.date("acceptedOn"),
                    "核验销号" + finding.text("key"),
                    () -> cast.verifier(HERE).step(order(finding), "acceptance"));
        });
        finding.optionalDate("planOn").ifPresent(on -> enterPlan(agenda, finding, on));
    }

    private void enterPlan(Agenda agenda, Row finding, LocalDate on) {
        var key = finding.text("key");
        agenda.on(
                on,
                finding.text("unit") + "报送整改方案" + key,
                () -> cast.unit(HERE, finding.text("unit"))
                        .step(order(finding), "plan", Map.of("plan", "分步整改：" + finding.text("demand"))));
        agenda.on(on.plusDays(2), "整改方案通过" + key, () -> cast.verifier(HERE).step(order(finding), "plan-acceptance"));
    }

    private void open(Row round) {
        var office = cast.office(HERE);
        var body = new LinkedHashMap<String, Object>(Map.of(
                "year", round.date("from").getYear(),
                "name", round.text("name"),
                "kind", round.text("kind"),
                "legalBasis", round.text("legalBasis"),
                "approvalDocument", round.text("approvalDocument"),
                "from", round.text("from"),
                "to", round.text("to"),
                "planItemId", stage.things().of("plan-item/" + round.text("kind"))));
        round.optional("theme").ifPresent(theme -> body.put("theme", theme));
        var path = "/v1/rounds/" + office.create("/v1/rounds", body).path("id").asText();
        rounds.put(round.text("key"), path);
        stage.things().put("round/" + round.text("key"), path);
        for (var visit : stage.table("visits").rows()) {
            if (visit.text("round").equals(round.text("key"))) {
                plan(office, path, visit);
            }
        }
    }

    private void plan(Desk office, String round, Row visit) {
        var body = new LinkedHashMap<String, Object>(
                Map.of("unitId", cast.idOf(visit.text("unit")), "mode", visit.text("mode"), "on", visit.text("on")));
        visit.optional("place").ifPresent(place -> body.put("place", place));
        visits.put(
                visit.text("key"),
                office.create(round + "/visits", body).path("id").asText());
    }

    private void find(Row finding) {
        var body = new LinkedHashMap<String, Object>(Map.of(
                "unitId", cast.idOf(finding.text("unit")),
                "source", finding.text("source"),
                "foundOn", finding.text("foundOn"),
                "title", finding.text("title"),
                "description", finding.text("demand"),
                "severity", finding.text("severity")));
        finding.optional("visit").ifPresent(visit -> body.put("visitId", visits.of(visit)));
        var recorded = cast.finder(HERE).create("/v1/findings", body);
        findings.put(finding.text("key"), "/v1/findings/" + recorded.path("id").asText());
        stage.things().put("finding/" + finding.text("key"), findings.of(finding.text("key")));
    }

    /** Unannounced visits become known to the unit only now. */
    private void close(Row round) {
        for (var visit : stage.table("visits").rows()) {
            if (visit.text("round").equals(round.text("key"))) {
                cast.finder(HERE).step("/v1/visits/" + visits.of(visit.text("key")), "closure");
            }
        }
        cast.office(HERE).step(rounds.of(round.text("key")), "closure");
    }

    private void issue(Row finding) {
        var path = findings.of(finding.text("key"));
        cast.office(HERE).step(path, "confirmation");
        var body = new LinkedHashMap<String, Object>(Map.of(
                "demand", finding.text("demand"),
                "days", Integer.valueOf(finding.text("days")),
                "dayUnit", finding.text("dayUnit")));
        if (finding.optionalDate("planOn").isPresent()) {
            body.put("planDays", DAYS_TO_PLAN);
        }
        var issued = cast.office(HERE).create(path + "/rectification-orders", body);
        stage.things()
                .put(
                        "order/" + finding.text("key"),
                        "/v1/rectification-orders/" + issued.path("id").asText());
        cast.unit(HERE, finding.text("unit")).step(order(finding), "acknowledgement");
    }

    private void submit(Row finding) {
        var unit = cast.unit(HERE, finding.text("unit"));
        var body = new LinkedHashMap<String, Object>(Map.of("measures", "已按要求整改：" + finding.text("demand")));
        var falsified = finding.optionalDate("reopenedOn").isPresent();
        body.put("fileIds", List.of(falsified ? anOldPicture(unit) : aPicture(unit, finding)));
        unit.step(order(finding), "submission", body);
    }

    private static String aPicture(Desk unit, Row finding) {
        var shown = "%s%s整改后照片（演示用文字代替，虚构）".formatted(finding.text("unit"), finding.text("key"));
        return unit.send(
                        "/v1/files?name=after.txt&occurred-on=" + finding.text("submittedOn"),
                        "text/plain",
                        shown.getBytes(StandardCharsets.UTF_8))
                .path("id")
                .asText();
    }

    /** What will turn out to be made up: it is about a day long before the order, and is flagged for that. */
    private static String anOldPicture(Desk unit) {
        return unit.send(
                        "/v1/files?name=square.txt&occurred-on=2025-10-12",
                        "text/plain",
                        "修复后照片（演示用文字代替，虚构）".getBytes(StandardCharsets.UTF_8))
                .path("id")
                .asText();
    }

    private String order(Row finding) {
        return stage.things().of("order/" + finding.text("key"));
    }
}
