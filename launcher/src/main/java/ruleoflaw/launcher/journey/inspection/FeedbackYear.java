package ruleoflaw.launcher.journey.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** What each round concludes about each unit, one objection to it, and what the re-examination came to. */
final class FeedbackYear implements Part {
    private static final Service HERE = Service.INSPECTION;
    private static final String PATH = "/v1/feedback-opinions";

    private final Stage stage;
    private final Cast cast;
    private final Addresses opinions = new Addresses();
    private final Addresses objections = new Addresses();

    FeedbackYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var row : stage.table("feedback-opinions").rows()) {
            var key = row.text("key");
            agenda.on(row.date("draftedOn"), "起草对" + row.text("unit") + "的督查反馈意见", () -> draft(row));
            deliver(agenda, row, key, row.text("unit"));
        }
        for (var row : stage.table("opinion-objections").rows()) {
            enterObjection(agenda, row, unitOf(row.text("opinion")));
        }
    }

    private void enterObjection(Agenda agenda, Row row, String unit) {
        var opinion = row.text("opinion");
        agenda.on(row.date("raisedOn"), unit + "对督查反馈意见申请复核", () -> object(row, unit));
        agenda.on(
                row.date("decidedOn"),
                "作出对" + unit + "的复核决定",
                () -> cast.reviewer(HERE)
                        .step(
                                objections.of(opinion),
                                "decision",
                                Map.of("decision", row.text("decision"), "reason", row.text("reason"))));
        agenda.on(row.date("draftedOn"), "起草对" + unit + "反馈意见的更正稿", () -> revise(row));
        deliver(agenda, row, opinion + "/2", unit);
    }

    private void deliver(Agenda agenda, Row row, String key, String unit) {
        agenda.on(
                row.date("draftedOn"),
                "报审对" + unit + "的督查反馈意见",
                () -> cast.office(HERE).step(opinions.of(key), "submission"));
        agenda.on(
                row.date("approvedOn"),
                "审批对" + unit + "的督查反馈意见",
                () -> cast.approver(HERE).step(opinions.of(key), "approval"));
        agenda.on(
                row.date("sentOn"),
                "向" + unit + "送达督查反馈意见",
                () -> cast.office(HERE).step(opinions.of(key), "sending", Map.of("number", row.text("number"))));
        agenda.on(
                row.date("acknowledgedOn"),
                unit + "签收督查反馈意见",
                () -> cast.unit(HERE, unit).step(opinions.of(key), "acknowledgement"));
    }

    private void draft(Row row) {
        var round = row.text("round");
        var roundPath = stage.things().of("round/" + round);
        var body = new LinkedHashMap<String, Object>(Map.of(
                "roundId", roundPath.substring(roundPath.lastIndexOf('/') + 1),
                "unitId", cast.idOf(row.text("unit")),
                "conclusion", row.text("conclusion"),
                "findingIds", findingsOf(row.text("unit"), round)));
        row.optional("days").ifPresent(days -> body.put("days", Integer.valueOf(days)));
        opinions.put(row.text("key"), pathOf(PATH, body));
    }

    private void object(Row row, String unit) {
        var body = Map.of("part", row.text("part"), "grounds", row.text("grounds"));
        var raised = cast.unit(HERE, unit).create(opinions.of(row.text("opinion")) + "/objections", body);
        objections.put(
                row.text("opinion"),
                "/v1/opinion-objections/" + raised.path("id").asText());
    }

    /** The problems stay as they are; only the words of the conclusion change. */
    private void revise(Row row) {
        var old = opinions.of(row.text("opinion"));
        var known = cast.office(HERE).get(old);
        var body = Map.of(
                "conclusion", row.text("correction"),
                "findingIds", known.path("findingIds"),
                "days", known.path("days"));
        opinions.put(row.text("opinion") + "/2", pathOf(old + "/revisions", body));
    }

    private String pathOf(String path, Map<String, ?> body) {
        return PATH + "/" + cast.office(HERE).create(path, body).path("id").asText();
    }

    private List<String> findingsOf(String unit, String round) {
        return stage.table("findings").rows().stream()
                .filter(finding -> finding.text("unit").equals(unit)
                        && finding.optional("round").filter(round::equals).isPresent())
                .map(finding -> stage.things().of("finding/" + finding.text("key")))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    private String unitOf(String opinion) {
        return stage.table("feedback-opinions").rows().stream()
                .filter(row -> row.text("key").equals(opinion))
                .findFirst()
                .orElseThrow()
                .text("unit");
    }
}
