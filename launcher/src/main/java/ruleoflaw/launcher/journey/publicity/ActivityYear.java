package ruleoflaw.launcher.journey.publicity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The year of legal publicity: 16 plans with 224 activities, submitted, approved or rejected. */
final class ActivityYear implements Part {
    private static final Service HERE = Service.PUBLICITY;
    private static final LocalDate DRAFTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 6);

    private final Stage stage;
    private final Cast cast;
    private final Addresses plannedIds = new Addresses();
    private final Addresses activityPaths = new Addresses();
    private final Addresses planPaths = new Addresses();

    ActivityYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        var units = new LinkedHashSet<String>();
        stage.table("publicity-planned").rows().forEach(row -> units.add(row.text("unit")));
        for (var unit : units) {
            agenda.on(DRAFTED, unit + "编制普法计划", () -> draft(unit));
            agenda.on(PUBLISHED, "发布" + unit + "普法计划", () -> cast.office(HERE).step(planPaths.of(unit), "publication"));
        }
        for (var activity : stage.table("activities").rows()) {
            agenda.on(activity.date("submittedOn"), activity.text("unit") + "报送普法活动", () -> submit(activity));
            agenda.on(activity.date("decidedOn"), "审核" + activity.text("unit") + "普法活动", () -> decide(activity));
        }
    }

    private void draft(String unit) {
        var desk = cast.unit(HERE, unit);
        var plan = desk.create("/v1/publicity-plans", Map.of("year", 2026, "title", unit + "2026年度普法计划"));
        var path = "/v1/publicity-plans/" + plan.path("id").asText();
        for (var row : stage.table("publicity-planned").rows()) {
            if (row.text("unit").equals(unit)) {
                var planned = desk.create(
                        path + "/planned-activities",
                        Map.of(
                                "title", row.text("title"),
                                "kind", row.text("kind"),
                                "places", row.list("places"),
                                "audience", row.list("audience"),
                                "laws", row.list("laws"),
                                "plannedOn", row.text("plannedOn")));
                plannedIds.put(row.text("key"), planned.path("id").asText());
            }
        }
        desk.step(path, "submission");
        planPaths.put(unit, path);
    }

    private void submit(Row activity) {
        var body = new HashMap<String, Object>(Map.of(
                "title", activity.text("title"),
                "kind", activity.text("kind"),
                "heldOn", activity.text("heldOn"),
                "places", activity.list("places"),
                "placeName", activity.text("placeName"),
                "laws", activity.list("laws"),
                "audience", activity.list("audience"),
                "headcount", Integer.valueOf(activity.text("headcount")),
                "outcome", activity.text("outcome")));
        activity.optional("campaign").ifPresent(campaign -> body.put("campaign", campaign));
        body.put("villages", activity.list("villages"));
        for (var figure : List.of("peopleServed", "questionsAnswered", "disputesSettled")) {
            activity.optional(figure).ifPresent(number -> body.put(figure, Integer.valueOf(number)));
        }
        activity.optional("picture").ifPresent(picture -> body.put("fileIds", List.of(sendIn(activity, picture))));
        activity.optional("plannedKey").ifPresent(key -> body.put("plannedActivityId", plannedIds.of(key)));
        var submitted = cast.unit(HERE, activity.text("unit")).create("/v1/activities", body);
        activityPaths.put(
                activity.text("key"), "/v1/activities/" + submitted.path("id").asText());
    }

    private String sendIn(Row activity, String description) {
        var picture = DemoPicture.of(description);
        return cast.unit(HERE, activity.text("unit"))
                .send(
                        "/v1/files?name=photo&occurred-on=" + activity.text("heldOn"),
                        picture.mediaType(),
                        picture.bytes())
                .path("id")
                .asText();
    }

    /** The reviewer rejects for a picture used before only what the service found to be one. */
    private void decide(Row activity) {
        var reviewer = cast.reviewer(HERE);
        var path = activityPaths.of(activity.text("key"));
        if ("APPROVED".equals(activity.text("decision"))) {
            reviewer.step(path, "approval");
        } else if (reviewer.get(path + "/like-pictures").isEmpty()) {
            throw new IllegalStateException("no picture like that of " + activity.text("key") + " was found");
        } else {
            reviewer.step(path, "rejection", Map.of("reason", activity.text("reason")));
        }
    }
}
