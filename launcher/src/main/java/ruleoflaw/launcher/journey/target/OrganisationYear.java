package ruleoflaw.launcher.journey.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Desk;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** Posts and who holds them, who answers for the assignments, and the leading groups; 石桥镇 still names a head who has left. */
final class OrganisationYear implements Part {
    private static final Service HERE = Service.TARGET;
    private static final LocalDate WRITTEN_DOWN = LocalDate.of(2026, 1, 20);

    private final Stage stage;
    private final Addresses posts = new Addresses();
    private final Addresses tenures = new Addresses();

    OrganisationYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(WRITTEN_DOWN, "各单位登记岗位和任职人员", this::writePosts);
        agenda.on(WRITTEN_DOWN, "160项任务明确主要负责人、分管领导、具体责任人", this::settle);
        for (var row : stage.table("leading-groups").rows()) {
            agenda.on(row.date("laidDownOn"), row.text("unit") + "登记法治建设领导小组", () -> layDown(row));
        }
    }

    private void writePosts() {
        for (var row : stage.table("posts").rows()) {
            var desk = stage.cast().unit(HERE, row.text("unit"));
            var post = postOf(row, desk);
            var tenure =
                    desk.create(post + "/tenures", Map.of("holder", row.text("holder"), "from", row.text("heldFrom")));
            var path = "/v1/tenures/" + tenure.path("id").asText();
            tenures.put(row.text("unit") + "/" + row.text("key"), path);
            row.optional("heldTo")
                    .ifPresent(on -> desk.step(path, "end", Map.of("on", on, "reason", row.text("reason"))));
        }
    }

    private String postOf(Row row, Desk desk) {
        var key = row.text("unit") + "/" + row.text("kind");
        if (!posts.has(key)) {
            var post = desk.create(
                    "/v1/units/" + stage.cast().idOf(row.text("unit")) + "/posts",
                    Map.of("title", row.text("title"), "kind", row.text("kind")));
            posts.put(key, "/v1/posts/" + post.path("id").asText());
        }
        return posts.of(key);
    }

    private void settle() {
        var units = new LinkedHashSet<String>();
        stage.table("posts").rows().forEach(row -> units.add(row.text("unit")));
        for (var unit : units) {
            var assignments = new ArrayList<String>();
            stage.things().forEach((key, path) -> {
                if (key.startsWith("assignment/" + unit + "/")) {
                    assignments.add(idIn(path));
                }
            });
            stage.cast()
                    .unit(HERE, unit)
                    .create(
                            "/v1/responsibilities",
                            Map.of(
                                    "assignmentIds",
                                    assignments,
                                    "slots",
                                    Map.of(
                                            "principalPostId", idIn(posts.of(unit + "/PRINCIPAL")),
                                            "leaderPostId", idIn(posts.of(unit + "/IN_CHARGE")),
                                            "handlerPostId", idIn(posts.of(unit + "/HANDLER")))));
        }
    }

    private void layDown(Row row) {
        var desk = stage.cast().unit(HERE, row.text("unit"));
        var path = "/v1/units/" + stage.cast().idOf(row.text("unit")) + "/leading-groups";
        if (!row.text("firstHead").equals(row.text("head"))) {
            desk.refused(path, group(row, row.text("firstHead")), "leading-group-head-left");
        }
        desk.create(path, group(row, row.text("head")));
    }

    private Map<String, Object> group(Row row, String head) {
        return Map.of(
                "name", row.text("unit") + "法治建设领导小组",
                "documentTitle", row.text("documentTitle"),
                "documentNumber", row.text("documentNumber"),
                "validFrom", row.text("validFrom"),
                "validTo", row.text("validTo"),
                "headTenureId", idIn(tenures.of(row.text("unit") + "/" + head)));
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
