package ruleoflaw.launcher.journey.target;

import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Desk;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The year of the major decisions: 14 of them, 13 examined before the discussion. */
final class DecisionYear implements Part {
    private static final Service HERE = Service.TARGET;
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private final Stage stage;
    private final Cast cast;
    private final Addresses decisions = new Addresses();

    DecisionYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        stage.table("decisions").rows().forEach(row -> enter(agenda, row));
    }

    private void enter(Agenda agenda, Row row) {
        var what = row.text("unit") + "“" + row.text("title") + "”";
        agenda.on(row.date("startedOn"), what + "启动", () -> start(row));
        agenda.on(row.date("consultedTo"), what + "征求意见结束", () -> consult(row));
        row.optionalDate("examinedTo").ifPresent(on -> agenda.on(on, what + "合法性审查", () -> examine(row)));
        agenda.on(row.date("tabledOn"), what + "提请讨论", () -> table(row));
        agenda.on(row.date("decidedOn"), what + "集体讨论决定", () -> decide(row));
        agenda.on(row.date("publishedOn"), what + "公布", () -> publish(row));
    }

    private void start(Row row) {
        var created = desk(row)
                .create(
                        "/v1/decisions",
                        Map.of(
                                "title", row.text("title"),
                                "matter", row.text("matter"),
                                "startedOn", row.text("startedOn")));
        decisions.put(row.text("key"), "/v1/decisions/" + created.path("id").asText());
    }

    private void consult(Row row) {
        record(
                row,
                "PUBLIC_PARTICIPATION",
                Map.of("state", "DONE", "startedOn", row.text("consultedFrom"), "finishedOn", row.text("consultedTo")));
    }

    private void examine(Row row) {
        record(
                row,
                "LEGALITY_EXAMINATION",
                Map.of(
                        "state", "DONE",
                        "startedOn", row.text("examinedFrom"),
                        "finishedOn", row.text("examinedTo"),
                        "carriedOutBy", "本单位法制审核机构和法律顾问",
                        "conclusion", "LAWFUL"));
    }

    /** What the experts and the risk report came to is written down before the draft goes to the meeting. */
    private void table(Row row) {
        recordIfAny(row, "EXPERT_REVIEW", "experts", "不属于专业性、技术性较强的事项");
        recordIfAny(row, "RISK_ASSESSMENT", "risk", "不涉及社会稳定、公共安全风险");
        desk(row).step(decision(row), "tabling", Map.of("on", row.text("tabledOn")));
    }

    private void recordIfAny(Row row, String step, String column, String whyNot) {
        row.optional(column)
                .ifPresent(cell -> record(
                        row,
                        step,
                        NOT_APPLICABLE.equals(cell)
                                ? Map.of("state", NOT_APPLICABLE, "reason", whyNot)
                                : Map.of("state", "DONE", "finishedOn", cell)));
    }

    private void decide(Row row) {
        desk(row)
                .step(
                        decision(row),
                        "deliberation",
                        Map.of("on", row.text("decidedOn"), "meeting", row.text("meeting"), "chiefSpokeLast", true));
    }

    private void publish(Row row) {
        desk(row)
                .step(
                        decision(row),
                        "publication",
                        Map.of(
                                "on", row.text("publishedOn"),
                                "number", row.text("number"),
                                "reportedToPartyOn", row.text("decidedOn")));
    }

    private void record(Row row, String step, Map<String, ?> body) {
        desk(row).step(decision(row), "steps/" + step, body);
    }

    private String decision(Row row) {
        return decisions.of(row.text("key"));
    }

    private Desk desk(Row row) {
        return cast.unit(HERE, row.text("unit"));
    }
}
