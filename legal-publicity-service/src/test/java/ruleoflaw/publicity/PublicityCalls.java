package ruleoflaw.publicity;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.Project;
import ruleoflaw.chassis.testing.TestTokens;

/** The calls that the tests of this service make again and again; {@code a…} makes what is usual and returns where. */
public final class PublicityCalls {
    public static final String OFFICE = TestTokens.office();
    public static final String REVIEWER = TestTokens.reviewer("reviewer-one");
    public static final String PLANS = "/v1/publicity-plans";
    public static final String ACTIVITIES = "/v1/activities";
    public static final String DICTIONARIES = "/v1/place-dictionaries";

    private PublicityCalls() {}

    public static Response post(String token, String path, Map<String, ?> body) {
        return Api.as(token).body(body).post(path);
    }

    public static Response put(String token, String path, long version, Map<String, ?> body) {
        return Api.as(token).header("If-Match", Api.etag(version)).body(body).put(path);
    }

    /** The step on the thing as it is now. */
    public static Response step(String token, String thing, String step, Map<String, ?> body) {
        return put(token, thing + "/" + step, versionOf(thing), body);
    }

    public static Response step(String token, String thing, String step) {
        return step(token, thing, step, Map.of());
    }

    public static long versionOf(String thing) {
        return Api.as(OFFICE).get(thing).<Integer>path("version");
    }

    public static String statusOf(String thing) {
        return Api.as(OFFICE).get(thing).path("status");
    }

    /** Where the thing that was just created lies, without host. */
    public static String created(Response response) {
        return java.net
                .URI
                .create(response.then().statusCode(201).extract().header("Location"))
                .getPath();
    }

    public static UUID idOf(String thing) {
        return UUID.fromString(thing.substring(thing.lastIndexOf('/') + 1));
    }

    /** The body with one field replaced, or removed by null. */
    public static Map<String, Object> with(Map<String, ?> body, String field, Object value) {
        var changed = new HashMap<String, Object>(body);
        changed.put(field, value);
        return changed;
    }

    public static Response importPlaces(String csv) {
        return Api.as(OFFICE)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(DICTIONARIES);
    }

    /** The editions that come with the suite. */
    public static String seededPlaces() {
        return seeded("place-dictionaries");
    }

    static String seeded(String table) {
        try {
            return Files.readString(Project.root().resolve("seeds/reference/" + table + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogues that come with the suite. */
    public static void importCatalogues() {
        Map.of(
                        "LAW", "laws",
                        "AUDIENCE", "audiences",
                        "ACTIVITY_KIND", "activity-kinds",
                        "CAMPAIGN", "campaigns",
                        "CHANNEL", "channels")
                .forEach((catalogue, file) -> StudyCalls.importTable(
                                OFFICE, "/v1/catalogue-entries?catalogue=" + catalogue, seeded(file))
                        .then()
                        .statusCode(201));
    }

    /** A unit as if target-service had told of it; the places it may name are there too. */
    public static UUID aUnit() {
        importPlaces(seededPlaces()).then().statusCode(201);
        importCatalogues();
        return aUnit(true);
    }

    public static UUID aUnit(boolean active) {
        return aUnit(active, "x");
    }

    public static UUID aUnit(boolean active, String uscc) {
        var id = UUID.randomUUID();
        try (var connection = Database.connect();
                var insert =
                        connection.prepareStatement("insert into known_unit values (?, 0, '示例单位', ?, 'TOWNSHIP', ?)")) {
            insert.setObject(1, id);
            insert.setString(2, uscc);
            insert.setBoolean(3, active);
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> planned() {
        return new HashMap<>(Map.of(
                "title",
                "民法典宣传月集中活动",
                "kind",
                "CASE_TALK",
                "places",
                List.of("VILLAGE", "COMMUNITY"),
                "audience",
                List.of("PUBLIC"),
                "laws",
                List.of("CIVIL_CODE"),
                "plannedOn",
                "2026-05-08"));
    }

    /** A draft of the year 2026 without any activity. */
    public static String aPlan(UUID unit) {
        return created(post(TestTokens.unit(unit), PLANS, Map.of("year", 2026, "title", "2026年普法计划")));
    }

    public static String aPlannedActivity(String plan, UUID unit) {
        return created(post(TestTokens.unit(unit), plan + "/planned-activities", planned()));
    }

    public static String aSubmittedPlan(UUID unit) {
        var plan = aPlan(unit);
        aPlannedActivity(plan, unit);
        step(TestTokens.unit(unit), plan, "submission").then().statusCode(200);
        return plan;
    }

    /** A published plan of one activity. */
    public static String aPublishedPlan(UUID unit) {
        var plan = aSubmittedPlan(unit);
        step(OFFICE, plan, "publication").then().statusCode(200);
        return plan;
    }

    public static String firstPlannedActivityOf(String plan) {
        return Api.as(OFFICE).get(plan + "/planned-activities").path("items[0].id");
    }

    public static Map<String, Object> report() {
        return new HashMap<>(Map.of(
                "title", "民法典宣传月集中活动",
                "kind", "CASE_TALK",
                "heldOn", "2026-05-08",
                "places", List.of("VILLAGE"),
                "placeName", "示例村文化广场",
                "laws", List.of("CIVIL_CODE"),
                "audience", List.of("PUBLIC"),
                "headcount", 120,
                "outcome", "解答咨询30件"));
    }

    public static String anActivity(UUID unit) {
        return created(post(TestTokens.unit(unit), ACTIVITIES, report()));
    }

    public static String aRejectedActivity(UUID unit) {
        var activity = anActivity(unit);
        step(REVIEWER, activity, "rejection", Map.of("reason", "照片与上月活动重复"))
                .then()
                .statusCode(200);
        return activity;
    }
}
