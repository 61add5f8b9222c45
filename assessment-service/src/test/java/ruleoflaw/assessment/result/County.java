package ruleoflaw.assessment.result;

import static org.awaitility.Awaitility.await;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.Api.etag;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.office;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ruleoflaw.assessment.rule.Rules;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.ForeignEvents;

/** An invented county: units that other services speak about, and a published scheme. */
public final class County {
    private County() {}

    public static void hasAPublishedScheme(int year) {
        if (as(office())
                .get("/v1/schemes?status=PUBLISHED&year=" + year)
                .<List<?>>path("items")
                .isEmpty()) {
            publish(as(office()).body(document(year, "\"FULL\"")).post("/v1/schemes"));
        }
    }

    /** Not only its daily work: everything the county's scheme has. */
    public static void hasTheWholeScheme(int year) {
        publish(as(office()).body(wholeDocument(year)).post("/v1/schemes"));
    }

    public static String wholeDocument(int year) {
        return Rules.yunlingText()
                .replace("\"yunling-2026\"", "\"whole-" + year + "\"")
                .replace("\"year\": 2026", "\"year\": " + year);
    }

    /** Waits until the leaf has these points; null: it does not apply. */
    public static void awaitLeaf(UUID unit, int year, String leaf, String points) {
        await(unit + " has " + points + " for " + leaf)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Objects.equals(points, points(unit, year, leaf)));
    }

    private static String points(UUID unit, int year, String leaf) {
        return sheet(office(), unit, year).path("leaves.find { it.code == '" + leaf + "' }.points");
    }

    static String document(int year, String emptyFindings) {
        return Rules.dailyText()
                .replace("\"yunling-2026\"", "\"county-" + year + "\"")
                .replace("\"year\": 2026", "\"year\": " + year)
                .replace("\"FULL\"", emptyFindings);
    }

    static void publish(Response drafted) {
        drafted.then().log().ifError().statusCode(201);
        as(approver())
                .header("If-Match", etag(0))
                .body("{\"reason\": \"测试\", \"approval\": \"云法治委〔2026〕1号\"}")
                .put("/v1/schemes/" + drafted.<String>path("id") + "/publication")
                .then()
                .statusCode(200);
    }

    public static UUID unit(String name) {
        var id = UUID.randomUUID();
        describe(id, name, "TOWNSHIP");
        return id;
    }

    public static void describe(UUID id, String name, String group) {
        describe(id, name, group, "115309981530998141");
    }

    private static void describe(UUID id, String name, String group, String uscc) {
        ForeignEvents.send("target.unit.state.v1", id, """
                {"subject": "%s", "name": "%s", "shortName": "x", "uscc": "%s", "type": "TOWNSHIP",
                 "group": "%s", "divisionCode": null, "active": true}""".formatted(id, name, uscc, group));
    }

    /** A unit that tables from outside can name by its code. */
    public static UUID unitWithCode(String name, String uscc) {
        var id = UUID.randomUUID();
        describe(id, name, "TOWNSHIP", uscc);
        return id;
    }

    /** Waits until the service has heard of the unit. */
    public static void awaitUnit(UUID unit) {
        await(unit + " is known")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> isKnown(unit));
    }

    private static boolean isKnown(UUID unit) throws SQLException {
        try (var connection = Database.connect();
                var statement = connection.prepareStatement("select 1 from known_unit where id = ?")) {
            statement.setObject(1, unit);
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    static UUID assignment(UUID assignment, UUID unit, int year, String fact, String weight, String status) {
        return ForeignEvents.send("target.assignment." + fact + ".v1", assignment, """
                {"subject": "%s", "planId": "%s", "year": %d, "targetCode": "YL-01", "unitId": "%s", "weight": %s,
                 "due": "2026-11-30", "status": "%s", "outcome": null}""".formatted(
                        assignment, UUID.randomUUID(), year, unit, weight, status));
    }

    public static UUID finding(UUID finding, UUID unit, int year, String fact, String status) {
        return ForeignEvents.send(
                "inspection.finding." + fact + ".v1", finding, """
                {"subject": "%s", "unitId": "%s", "year": %d, "status": "%s"}""".formatted(finding, unit, year, status));
    }

    static UUID order(UUID order, UUID finding, UUID unit, int year, String fact, String status) {
        return ForeignEvents.send("inspection.rectification-order." + fact + ".v1", order, """
                {"subject": "%s", "findingId": "%s", "unitId": "%s", "year": %d, "findingStatus": "%s"}""".formatted(
                        order, finding, unit, year, status));
    }

    static UUID activity(UUID activity, UUID unit, int year, String fact) {
        return ForeignEvents.send("publicity.activity." + fact + ".v1", activity, """
                {"activityId": "%s", "unitId": "%s", "year": %d}""".formatted(activity, unit, year));
    }

    static UUID plan(UUID unit, int year, int planned) {
        return ForeignEvents.send("publicity.plan.published.v1", UUID.randomUUID(), """
                {"unitId": "%s", "year": %d, "plannedActivities": %d}""".formatted(unit, year, planned));
    }

    public static Response sheet(String token, UUID unit, int year) {
        return as(token).get("/v1/results/" + unit + "?year=" + year);
    }

    public static void awaitPoints(UUID unit, int year, String a1, String a2, String a3) {
        var wanted = Arrays.asList(a1, a2, a3);
        await(unit + " has " + wanted)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> wanted.equals(sheet(office(), unit, year).path("leaves.points")));
    }

    static void awaitFacts(UUID unit, int count) {
        await(count + " facts of " + unit)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> as(office())
                                .get("/v1/facts?unit=" + unit)
                                .<List<?>>path("items")
                                .size()
                        == count);
    }
}
