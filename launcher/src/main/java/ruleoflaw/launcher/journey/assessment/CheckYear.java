package ruleoflaw.launcher.journey.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ruleoflaw.launcher.backend.Person;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Desk;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The year-end checks of form and substance: 20 and 10 points of every unit, each judged for itself. */
final class CheckYear implements Part {
    private static final Service HERE = Service.ASSESSMENT;

    private final Stage stage;
    private final Addresses checks = new Addresses();

    CheckYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var row : stage.table("year-end-checks").rows()) {
            agenda.on(row.date("openedOn"), "抽取" + row.text("unit") + "年终核查项目", () -> open(row));
            agenda.on(row.date("completedOn"), "完成" + row.text("unit") + "要件和实质核查", () -> judge(row));
        }
    }

    private void open(Row row) {
        var formal = Integer.parseInt(row.text("formalChecked"));
        var substantive = Integer.parseInt(row.text("substantiveChecked"));
        var items = IntStream.rangeClosed(1, formal)
                .mapToObj(number -> Map.of(
                        "title", "抽查项目" + number,
                        "place", number % 2 == 0 ? "DESK" : "FIELD",
                        "aspects", number <= substantive ? List.of("FORMAL", "SUBSTANTIVE") : List.of("FORMAL")))
                .toList();
        var opened = checker()
                .create(
                        "/v1/year-end-checks",
                        Map.of("unitId", stage.cast().idOf(row.text("unit")), "year", 2026, "items", items));
        checks.put(row.text("unit"), "/v1/year-end-checks/" + opened.path("id").asText());
    }

    private void judge(Row row) {
        var check = checks.of(row.text("unit"));
        for (var aspect : List.of("FORMAL", "SUBSTANTIVE")) {
            var passes = Integer.parseInt(row.text(aspect.toLowerCase() + "Passed"));
            for (var point : checker().get(check + "/points?limit=200").path("items")) {
                if (aspect.equals(point.path("aspect").asText())) {
                    var path = check + "/points/" + point.path("id").asText();
                    checker().step(path, "verdict", verdict(passes-- > 0, row.text("weakness")));
                }
            }
        }
        checker().step(check, "completion");
    }

    private static Map<String, ?> verdict(boolean passed, String weakness) {
        return Map.of("passed", passed, "note", passed ? "符合要求" : weakness);
    }

    /** Who checks decides no appeal later. */
    private Desk checker() {
        return stage.cast().person(HERE, Person.in(Role.REVIEWER).named("demo-checker", "演示人员（年终核查）"));
    }
}
