package ruleoflaw.launcher.journey.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** Who is held up for others to learn from, on what was honoured or published before; the vetoed township is refused. */
final class ExemplarYear implements Part {
    private static final Service HERE = Service.ASSESSMENT;
    private static final LocalDate PROPOSED = LocalDate.of(2027, 3, 11);
    private static final LocalDate REVIEWED = LocalDate.of(2027, 3, 15);
    private static final LocalDate NAMED = LocalDate.of(2027, 3, 22);
    private static final LocalDate LEARNED = LocalDate.of(2027, 3, 29);
    private static final String VALID_UNTIL = "2029-12-31";

    private final Stage stage;
    private final Addresses exemplars = new Addresses();

    ExemplarYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(PROPOSED, "提出典型示范", this::propose);
        agenda.on(REVIEWED, "审核典型示范", this::review);
        agenda.on(NAMED, "命名典型示范", this::name);
        agenda.on(LEARNED, "登记学习借鉴情况", this::learn);
    }

    private void propose() {
        var office = stage.cast().office(HERE);
        for (var row : stage.table("exemplars").rows()) {
            var proposed = office.create("/v1/exemplars", body(row));
            exemplars.put(
                    row.text("key"), "/v1/exemplars/" + proposed.path("id").asText());
        }
        office.refused("/v1/exemplars", vetoed(), "exemplar-vetoed");
    }

    private Map<String, Object> body(Row row) {
        var body = new HashMap<String, Object>(Map.of(
                "unitId",
                stage.cast().idOf(row.text("unit")),
                "year",
                2026,
                "field",
                row.text("field"),
                "level",
                row.text("level"),
                "title",
                row.text("title"),
                "merit",
                row.text("merit"),
                "basis",
                row.text("basis"),
                "validUntil",
                VALID_UNTIL));
        row.optional("person").ifPresent(person -> body.put("person", person));
        row.optional("post").ifPresent(post -> body.put("post", post));
        row.optional("ground")
                .ifPresent(ground -> body.put("basisId", stage.things().of(ground)));
        row.optional("paper").ifPresent(paper -> body.put("basisDocument", paper));
        return body;
    }

    /** Its rectification was falsified; a paper that praises it does not help. */
    private Map<String, Object> vetoed() {
        return Map.of(
                "unitId", stage.cast().idOf("白云乡"),
                "year", 2026,
                "field", "DUTY",
                "level", "COUNTY",
                "title", "年度任务全部完成",
                "merit", "全年任务按时完成",
                "basis", "DOCUMENT",
                "basisDocument", "某媒体报道（虚构）",
                "validUntil", VALID_UNTIL);
    }

    private void review() {
        var reviewer = stage.cast().reviewer(HERE);
        exemplars.forEach(
                (key, exemplar) -> reviewer.step(exemplar, "review", Map.of("passed", true, "reason", "依据齐全，做法可学")));
    }

    private void name() {
        var approver = stage.cast().approver(HERE);
        exemplars.forEach((key, exemplar) -> approver.step(exemplar, "naming", Map.of("document", "云法治委〔2027〕9号（虚构）")));
    }

    private void learn() {
        for (var row : stage.table("exemplars").rows()) {
            row.optional("learner")
                    .ifPresent(learner -> stage.cast()
                            .unit(HERE, learner)
                            .create(exemplars.of(row.text("key")) + "/lessons", Map.of("what", row.text("lesson"))));
        }
    }
}
