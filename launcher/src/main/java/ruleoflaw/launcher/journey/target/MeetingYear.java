package ruleoflaw.launcher.journey.target;

import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The joint meetings; a decision becomes an extra line of assignments that exist, never a 161st. */
final class MeetingYear implements Part {
    private static final Service HERE = Service.TARGET;

    private final Stage stage;

    MeetingYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var meeting : stage.table("joint-meetings").rows()) {
            agenda.on(meeting.date("heldOn"), "召开" + meeting.text("title"), () -> hold(meeting));
            stage.table("assignment-results").rows().stream()
                    .filter(row -> row.text("targetCode").equals(meeting.text("target")))
                    .forEach(row -> row.optionalDate("reportedOn")
                            .ifPresent(on ->
                                    agenda.on(on, row.text("unit") + "办结联席会议议定事项", () -> complete(row.text("unit")))));
        }
    }

    private void hold(Row row) {
        var office = stage.cast().office(HERE);
        var absent = row.list("absent");
        var meeting = office.create(
                "/v1/joint-meetings",
                Map.of(
                        "title", row.text("title"),
                        "heldOn", row.text("heldOn"),
                        "place", row.text("place"),
                        "agenda", row.list("agenda"),
                        "attendingUnitIds", attending(absent),
                        "absentUnitIds",
                                absent.stream()
                                        .map(unit -> stage.cast().idOf(unit))
                                        .toList()));
        office.create(
                "/v1/joint-meetings/" + meeting.path("id").asText() + "/decisions",
                Map.of(
                        "text", row.text("decision"),
                        "due", row.text("due"),
                        "targetId", stage.things().of("target/" + row.text("target"))));
    }

    private List<String> attending(List<String> absent) {
        return stage.table("acknowledgements").rows().stream()
                .map(row -> row.text("unit"))
                .filter(unit -> !absent.contains(unit))
                .map(unit -> stage.cast().idOf(unit).toString())
                .toList();
    }

    private void complete(String unit) {
        var desk = stage.cast().unit(HERE, unit);
        for (var task : desk.get("/v1/meeting-tasks?done=false").path("items")) {
            desk.step(
                    "/v1/meeting-tasks/" + task.path("id").asText(),
                    "completion",
                    Map.of("result", "村级法治联络员名册已建立并上墙公示"));
        }
    }
}
