package ruleoflaw.launcher.journey.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** The year of the targets: plan, breakdown into 160 assignments, receipt, completion. */
final class AssignmentYear implements Part {
    private static final Service HERE = Service.TARGET;

    private final Stage stage;
    private final Cast cast;
    private final JsonNode plan;
    private final RoadmapYear roadmaps;
    private final Addresses targetIds = new Addresses();
    private final Addresses assignmentIds = new Addresses();
    private String planPath = "";

    AssignmentYear(Stage stage, RoadmapYear roadmaps) {
        this.stage = stage;
        this.roadmaps = roadmaps;
        this.cast = stage.cast();
        try {
            this.plan = new ObjectMapper()
                    .readTree(stage.seeds().resolve("plan.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(day("createdOn"), "拟定年度计划和24项县级任务", this::createPlan);
        agenda.on(
                day("approvedOn"),
                "县委批准年度计划",
                () -> cast.approver(HERE)
                        .step(
                                planPath,
                                "approval",
                                Map.of("document", plan.path("approvalDocument").asText())));
        agenda.on(day("publishedOn"), "印发年度计划", () -> cast.office(HERE).step(planPath, "publication"));
        agenda.on(day("issuedOn"), "分解下达160项任务", this::issue);
        for (var row : stage.table("acknowledgements").rows()) {
            agenda.on(row.date("acknowledgedOn"), row.text("unit") + "签收任务", () -> acknowledgeAll(row.text("unit")));
        }
        for (var row : stage.table("assignment-results").rows()) {
            row.optionalDate("reportedOn").ifPresent(on -> enter(agenda, row, on));
        }
        agenda.on(day("closedOn"), "年度计划收官", () -> cast.office(HERE).step(planPath, "closure"));
    }

    private void enter(Agenda agenda, Row row, LocalDate reportedOn) {
        agenda.on(reportedOn, row.text("unit") + "报告完成" + row.text("targetCode"), () -> report(row));
        agenda.on(
                row.date("confirmedOn"),
                "办公室确认" + row.text("unit") + row.text("targetCode"),
                () -> cast.office(HERE).step(assignment(row), "completion"));
    }

    private void createPlan() {
        var office = cast.office(HERE);
        var created = office.create(
                "/v1/plans",
                Map.of(
                        "year", plan.path("year").asInt(),
                        "title", plan.path("title").asText(),
                        "superiorDocument", plan.path("superiorDocument")));
        planPath = "/v1/plans/" + created.path("id").asText();
        stage.things().put("plan/2026", planPath);
        var source = office.create("/v1/source-documents", sourceDocument());
        for (var row : stage.table("county-targets").rows()) {
            var described = targetIn(row);
            described.put("origin", Map.of("sourceDocumentId", source.path("id").asText()));
            var target = office.create(planPath + "/targets", described);
            targetIds.put(row.text("code"), target.path("id").asText());
            stage.things().put("target/" + row.text("code"), target.path("id").asText());
        }
    }

    private Map<String, Object> sourceDocument() {
        var superior = plan.path("superiorDocument");
        return Map.of(
                "title", superior.path("title").asText(),
                "number", superior.path("number").asText(),
                "issuer", superior.path("issuer").asText(),
                "level", "CITY",
                "issuedOn", superior.path("issuedOn").asText());
    }

    private static Map<String, Object> targetIn(Row row) {
        var target = new LinkedHashMap<String, Object>();
        for (var field : List.of("code", "title", "kind", "indicatorCode", "measure", "targetValue", "measureUnit")) {
            row.optional(field).ifPresent(value -> target.put(field, value));
        }
        if (!row.list("checklist").isEmpty()) {
            target.put("checklist", row.list("checklist"));
        }
        return target;
    }

    private void issue() {
        var lines = stage.table("breakdown").rows().stream()
                .map(row -> Map.of(
                        "targetId", targetIds.of(row.text("target")),
                        "group", row.text("group"),
                        "weight", row.text("weight"),
                        "due", row.text("due")))
                .toList();
        cast.office(HERE).create(planPath + "/assignments", Map.of("lines", lines));
        var page = cast.office(HERE).get(assignmentsPage(""));
        remember(page);
        while (page.path("next").isTextual()) {
            page = cast.office(HERE)
                    .get(assignmentsPage("&cursor=" + page.path("next").asText()));
            remember(page);
        }
    }

    private String assignmentsPage(String cursor) {
        return "/v1/assignments?limit=200&plan=" + planPath.substring(planPath.lastIndexOf('/') + 1) + cursor;
    }

    private void remember(JsonNode page) {
        for (var row : page.path("items")) {
            var key =
                    row.path("unitName").asText() + "/" + row.path("targetCode").asText();
            assignmentIds.put(key, "/v1/assignments/" + row.path("id").asText());
            stage.things().put("assignment/" + key, assignmentIds.of(key));
        }
    }

    private void acknowledgeAll(String unit) {
        assignmentIds.forEach((key, path) -> {
            if (key.startsWith(unit + "/")) {
                cast.unit(HERE, unit).step(path, "acknowledgement");
            }
        });
    }

    private void report(Row row) {
        var desk = cast.unit(HERE, row.text("unit"));
        roadmaps.complete(row.text("unit"), row.text("targetCode"));
        desk.create(assignment(row) + "/progress-reports", Map.of("note", "各节点已完成，佐证材料已整理"));
        desk.step(
                assignment(row),
                "completion-report",
                Map.of("result", row.text("result"), "fileIds", List.of(proof(desk, row))));
    }

    /** The paper that goes with the report; its text stands for a scan. */
    private static String proof(Desk desk, Row row) {
        var paper = "%s关于%s完成情况的报告（示例）\n%s\n".formatted(row.text("unit"), row.text("targetCode"), row.text("result"));
        return desk.send(
                        "/v1/files?name=report.txt&occurred-on=" + row.text("reportedOn"),
                        "text/plain",
                        paper.getBytes(StandardCharsets.UTF_8))
                .path("id")
                .asText();
    }

    private String assignment(Row row) {
        return assignmentIds.of(row.text("unit") + "/" + row.text("targetCode"));
    }

    private LocalDate day(String field) {
        return LocalDate.parse(plan.path(field).asText());
    }
}
