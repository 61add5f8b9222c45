package ruleoflaw.launcher.journey.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import ruleoflaw.launcher.backend.Person;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** What follows from the results: honours for the good, accountability for the one that falsified. */
final class HonourYear implements Part {
    private static final Service HERE = Service.ASSESSMENT;
    private static final LocalDate ACCOUNTABILITY = LocalDate.of(2027, 2, 1);
    private static final LocalDate NOMINATED = LocalDate.of(2027, 2, 8);
    private static final LocalDate REVIEWED = LocalDate.of(2027, 2, 10);
    private static final LocalDate NOTICED = LocalDate.of(2027, 2, 22);
    private static final LocalDate OBJECTED = LocalDate.of(2027, 2, 24);
    private static final LocalDate GRANTED = LocalDate.of(2027, 3, 1);

    private final Stage stage;
    private final Addresses nominees = new Addresses();
    private final Addresses objections = new Addresses();
    private String commendation = "";

    HonourYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(ACCOUNTABILITY, "向有权机关移送白云乡责任追究建议", this::account);
        agenda.on(NOMINATED, "表彰提名", this::nominate);
        agenda.on(REVIEWED, "评审表彰提名", this::review);
        agenda.on(NOTICED, "表彰公示", () -> stage.cast().office(HERE).step(commendation, "notice"));
        agenda.on(OBJECTED, "对表彰提名提出异议", this::object);
        agenda.on(GRANTED, "异议处理，作出表彰决定", this::grant);
    }

    private void account() {
        var opened = stage.cast()
                .office(HERE)
                .create(
                        "/v1/accountability-cases",
                        Map.of(
                                "unitId",
                                stage.cast().idOf("白云乡"),
                                "year",
                                2026,
                                "trigger",
                                "VETOED",
                                "ground",
                                "整改证据弄虚作假，年度考核被一票否决"));
        var path = "/v1/accountability-cases/" + opened.path("id").asText();
        stage.cast()
                .approver(HERE)
                .step(path, "proposal", Map.of("organ", "有权机关（虚构）", "document", "云法治办函〔2027〕2号（虚构）"));
        stage.cast().office(HERE).step(path, "receipt", Map.of("receipt", "收文回执〔2027〕15号（虚构）"));
    }

    private void nominate() {
        var office = stage.cast().office(HERE);
        var started = office.create(
                "/v1/commendations",
                Map.of("year", 2026, "title", "云岭县法治建设先进集体和先进个人", "authority", "省表彰项目批复〔2026〕3号（虚构）"));
        commendation = "/v1/commendations/" + started.path("id").asText();
        for (var row : stage.table("nominations").rows()) {
            var body = new HashMap<String, Object>(
                    Map.of("unitId", stage.cast().idOf(row.text("unit")), "merit", row.text("merit")));
            row.optional("person").ifPresent(person -> body.put("person", person));
            row.optional("post").ifPresent(post -> body.put("post", post));
            var nominee = office.create(commendation + "/nominees", body);
            nominees.put(row.text("key"), "/v1/nominees/" + nominee.path("id").asText());
            stage.things().put("nominee/" + row.text("key"), nominee.path("id").asText());
        }
    }

    private void review() {
        var reviewer = stage.cast().reviewer(HERE);
        nominees.forEach(
                (key, nominee) -> reviewer.stepAt(0, nominee, "review", Map.of("passed", true, "reason", "事迹经核实属实")));
    }

    private void object() {
        var citizen = Person.in(Role.REVIEWER).named("demo-objector", "演示人员（异议人）");
        for (var row : stage.table("nominations").rows()) {
            row.optional("objection").ifPresent(ground -> {
                var raised = stage.cast()
                        .person(HERE, citizen)
                        .create(nominee(row) + "/objections", Map.of("ground", ground));
                objections.put(
                        row.text("key"),
                        "/v1/honour-objections/" + raised.path("id").asText());
            });
        }
    }

    private void grant() {
        var office = stage.cast().office(HERE);
        objections.forEach((key, objection) ->
                office.stepAt(0, objection, "decision", Map.of("upheld", true, "reason", "经核实异议成立")));
        stage.cast().approver(HERE).step(commendation, "decision", Map.of("document", "云委〔2027〕8号（虚构）"));
    }

    private String nominee(Row row) {
        return nominees.of(row.text("key"));
    }
}
