package ruleoflaw.launcher.journey.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The implementation plans of the 16 units with their milestones; 青山乡's comes back once, because it has none. */
final class RoadmapYear implements Part {
    private static final Service HERE = Service.TARGET;

    private final Stage stage;
    private final Addresses plans = new Addresses();

    /** The milestones that are still open, by unit and target, in their order. */
    private final Map<String, List<String>> open = new LinkedHashMap<>();

    RoadmapYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var row : stage.table("implementation-plans").rows()) {
            var unit = row.text("unit");
            agenda.on(row.date("filedOn"), unit + "报送实施方案", () -> file(row, "true".equals(row.text("milestones"))));
            row.optionalDate("returnedOn")
                    .ifPresent(on -> agenda.on(on, "退回" + unit + "的实施方案：没有节点", () -> sendBack(row)));
            row.optionalDate("refiledOn").ifPresent(on -> agenda.on(on, unit + "补充节点后重新报送", () -> refile(row)));
            agenda.on(row.date("acceptedOn"), "通过" + unit + "的实施方案", () -> accept(unit));
        }
        for (var row : stage.table("milestones").rows()) {
            if ("1".equals(row.text("position"))) {
                agenda.on(row.date("due"), row.text("target") + "第一个节点到期", () -> completeFirst(row.text("target")));
            }
        }
    }

    /** Completes what is still open of the roadmap of one assignment. */
    void complete(String unit, String target) {
        var steps = open.getOrDefault(unit + "/" + target, List.of());
        steps.forEach(step -> deliver(unit, step));
        steps.clear();
    }

    private void completeFirst(String target) {
        open.forEach((key, steps) -> {
            if (key.endsWith("/" + target) && steps.size() == 2) {
                deliver(key.substring(0, key.indexOf('/')), steps.removeFirst());
            }
        });
    }

    private void deliver(String unit, String milestone) {
        stage.cast().unit(HERE, unit).step(milestone, "completion", Map.of("result", "已按节点完成，成果已报送"));
    }

    private void file(Row row, boolean withMilestones) {
        var filed = stage.cast()
                .unit(HERE, row.text("unit"))
                .create(stage.things().of("plan/2026") + "/implementation-plans", body(row, withMilestones));
        plans.put(
                row.text("unit"), "/v1/implementation-plans/" + filed.path("id").asText());
    }

    private void sendBack(Row row) {
        stage.cast().office(HERE).step(plans.of(row.text("unit")), "return", Map.of("reason", row.text("reason")));
    }

    private void refile(Row row) {
        stage.cast().unit(HERE, row.text("unit")).revise(plans.of(row.text("unit")), body(row, true));
    }

    private void accept(String unit) {
        var office = stage.cast().office(HERE);
        var plan = plans.of(unit);
        office.step(plan, "acceptance");
        var id = plan.substring(plan.lastIndexOf('/') + 1);
        for (var step :
                office.get("/v1/milestones?limit=200&implementation-plan=" + id).path("items")) {
            open.computeIfAbsent(keyOf(step.path("assignmentId").asText()), key -> new ArrayList<>())
                    .add("/v1/milestones/" + step.path("id").asText());
        }
    }

    private Map<String, Object> body(Row row, boolean withMilestones) {
        return Map.of(
                "title", row.text("title"),
                "content", row.text("content"),
                "milestones", withMilestones ? milestonesOf(row.text("unit")) : List.of());
    }

    private List<Map<String, Object>> milestonesOf(String unit) {
        var steps = new ArrayList<Map<String, Object>>();
        stage.things().forEach((key, path) -> {
            if (key.startsWith("assignment/" + unit + "/")) {
                var target = key.substring(key.lastIndexOf('/') + 1);
                stage.table("milestones").rows().stream()
                        .filter(row -> row.text("target").equals(target))
                        .forEach(row -> steps.add(milestone(path, row)));
            }
        });
        return steps;
    }

    private static Map<String, Object> milestone(String assignment, Row row) {
        return Map.of(
                "assignmentId", assignment.substring(assignment.lastIndexOf('/') + 1),
                "title", row.text("title"),
                "weight", row.text("weight"),
                "due", row.text("due"),
                "deliverable", row.text("deliverable"));
    }

    /** Unit and target of an assignment. */
    private String keyOf(String assignment) {
        var found = new ArrayList<String>();
        stage.things().forEach((key, path) -> {
            if (path.endsWith(assignment) && key.startsWith("assignment/")) {
                found.add(key.substring("assignment/".length()));
            }
        });
        return found.getFirst();
    }
}
