package ruleoflaw.launcher.journey.publicity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The study of law of 16 units: each clerk pastes the register once, and a sign-in sheet after each session. */
final class StudyYear implements Part {
    private static final Service HERE = Service.PUBLICITY;
    private static final LocalDate REGISTERED = LocalDate.of(2026, 3, 4);

    private final Stage stage;
    private final Cast cast;

    StudyYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        stage.table("study-people").rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("unit")))
                .forEach((unit, people) -> {
                    agenda.on(REGISTERED, unit + "导入人员名册", () -> register(unit, people));
                    enterSessions(agenda, unit, people);
                });
    }

    private void enterSessions(Agenda agenda, String unit, java.util.List<Row> people) {
        for (var session : stage.table("study-sessions").rows()) {
            if (session.text("unit").equals(unit)) {
                agenda.on(session.date("heldOn"), unit + "开展学法", () -> hold(session, people));
            }
        }
    }

    private void register(String unit, java.util.List<Row> people) {
        var table = people.stream()
                .map(person -> String.join(
                        ",",
                        person.text("staffNumber"),
                        person.text("name"),
                        person.text("kind"),
                        person.text("account")))
                .collect(Collectors.joining("\n", "工号,姓名,人员类别,账号\n", "\n"));
        cast.unit(HERE, unit).send("/v1/person-imports", "text/csv", bytes(table));
    }

    private void hold(Row session, java.util.List<Row> people) {
        var desk = cast.unit(HERE, session.text("unit"));
        var held = desk.create(
                "/v1/study-sessions",
                Map.of(
                        "title", session.text("title"),
                        "mode", session.text("mode"),
                        "kind", session.text("kind"),
                        "heldOn", session.text("heldOn"),
                        "hours", new java.math.BigDecimal(session.text("hours")),
                        "laws", session.list("laws")));
        var absent = session.list("absent");
        var sheet = people.stream()
                .filter(person -> !absent.contains(person.text("staffNumber")))
                .map(person -> person.text("name"))
                .collect(Collectors.joining("\n", "姓名\n", "\n"));
        desk.replace("/v1/study-sessions/" + held.path("id").asText(), "attendance", "text/csv", bytes(sheet));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
