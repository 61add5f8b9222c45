package ruleoflaw.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.journey.assessment.AssessmentYear;
import ruleoflaw.launcher.journey.inspection.InspectionYear;
import ruleoflaw.launcher.journey.publicity.PublicityYear;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable;
import ruleoflaw.launcher.journey.stage.Desk;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.journey.target.TargetYear;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.report.Progress;
import ruleoflaw.launcher.suite.Service;
import ruleoflaw.launcher.suite.Suite;

/**
 * Plays the demo year 2026 of 云岭县 on a running suite: every step through the public interfaces, by somebody who may
 * take it, on its own day; what one service learns from another travels by Kafka only.
 */
public final class DemoYear {
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(120);

    private final Suite suite;
    private final Progress progress;
    private final Path seeds = ProjectFolder.find().seeds().resolve("demo");

    public DemoYear(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    /** Plays the year, unless it was played before, and shows the scores. */
    public void play() {
        if (wasPlayed()) {
            progress.say("演示年度此前已经演过，直接显示结果", "the demo year was played before; here is its result");
        } else {
            play(day -> {});
        }
        var settled = Await.until(SETTLES_WITHIN, () -> results().equals(expected()));
        var table = results().lines();
        table.forEach(line -> progress.say(line, ""));
        progress.say(
                settled ? "✓ 16个单位的得分与核定的演示结果完全一致" : "✗ 得分与核定的演示结果不一致",
                settled ? "all 16 units got what was settled" : "the scores differ from what was settled");
        suite.keepDemoScores(table);
    }

    /** Plays the year; the listener is told each new day before anything happens on it. */
    public void play(Consumer<LocalDate> newDay) {
        var agenda = new Agenda();
        parts(new Stage(new Cast(suite), seeds)).forEach(part -> part.enterInto(agenda));
        var steps = agenda.inOrder();
        var today = LocalDate.MIN;
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.day().isAfter(today)) {
                today = step.day();
                newDay.accept(today);
                suite.clock().set(today.atTime(9, 0).atZone(COUNTY));
                progress.say(bar(i, steps.size()) + " " + today + " " + step.what(), "");
            }
            step.deed().run();
        }
    }

    /** What the assessment service says now. */
    public ScoreTable results() {
        var sheets = office(Service.ASSESSMENT)
                .get("/v1/results?limit=200&year=2026")
                .path("items");
        return ScoreTable.of(sheets.valueStream().toList(), noticed(""), noticed("&revision=1"))
                .like(expected());
    }

    /** What the frozen results say of each unit, by its name; empty before the notice. */
    private Map<String, JsonNode> noticed(String revision) {
        var shown = new HashMap<String, JsonNode>();
        for (var run : office(Service.ASSESSMENT)
                .get("/v1/result-runs?limit=200&year=2026")
                .path("items")) {
            if (run.path("revision").asInt() > 0) {
                var sheets = "/v1/result-runs/" + run.path("id").asText() + "/sheets?limit=200" + revision;
                office(Service.ASSESSMENT)
                        .get(sheets)
                        .path("items")
                        .forEach(sheet -> shown.put(sheet.path("name").asText(), sheet));
            }
        }
        return shown;
    }

    /** What has to come out: the settled scores of the demo year. */
    public ScoreTable expected() {
        return ScoreTable.expected(DemoTable.read(seeds.resolve("expected.csv")));
    }

    private static Stream<Part> parts(Stage stage) {
        return Stream.of(
                        TargetYear.parts(stage),
                        PublicityYear.parts(stage),
                        InspectionYear.parts(stage),
                        AssessmentYear.parts(stage))
                .flatMap(List::stream);
    }

    private boolean wasPlayed() {
        return !office(Service.TARGET).get("/v1/plans?year=2026").path("items").isEmpty();
    }

    private Desk office(Service service) {
        return new Desk(suite.url(service), suite.token(Role.OFFICE));
    }

    private static String bar(int done, int all) {
        var full = done * 20 / all;
        return "█".repeat(full) + "░".repeat(20 - full) + String.format(" %3d%%", done * 100 / all);
    }
}
