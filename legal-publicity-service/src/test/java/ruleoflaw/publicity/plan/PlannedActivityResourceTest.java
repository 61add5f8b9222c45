package ruleoflaw.publicity.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.ACTIVITIES;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aPlan;
import static ruleoflaw.publicity.PublicityCalls.aPlannedActivity;
import static ruleoflaw.publicity.PublicityCalls.aPublishedPlan;
import static ruleoflaw.publicity.PublicityCalls.aSubmittedPlan;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.firstPlannedActivityOf;
import static ruleoflaw.publicity.PublicityCalls.idOf;
import static ruleoflaw.publicity.PublicityCalls.planned;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.report;
import static ruleoflaw.publicity.PublicityCalls.versionOf;
import static ruleoflaw.publicity.PublicityCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** What a plan promises, over HTTP. */
@QuarkusTest
class PlannedActivityResourceTest {
    private static final String EVENTS = "ruleoflaw.publicity.events.v1";

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;

    @BeforeEach
    void itIsTheEndOfMay() {
        SuiteDay.is(management, "2026-05-29");
        unit = aUnit();
    }

    @Test
    void aDraftGainsLosesAndChangesWhatItPromises() {
        var plan = aPlan(unit);
        var kept = aPlannedActivity(plan, unit);
        var dropped = aPlannedActivity(plan, unit);

        put(TestTokens.unit(unit), kept, 0, with(planned(), "title", "国家宪法日宣传"))
                .then()
                .statusCode(200)
                .header("ETag", Api.etag(1))
                .body("title", equalTo("国家宪法日宣传"));
        drop(TestTokens.unit(unit), dropped, 0).then().statusCode(204);

        Api.as(OFFICE).get(plan).then().body("plannedActivities", equalTo(1));
        Api.as(OFFICE).get(plan + "/planned-activities").then().body("items.title", equalTo(List.of("国家宪法日宣传")));
        assertProblem(Api.as(OFFICE).get(dropped)).hasStatus(404).hasType("planned-activity-not-found");
    }

    @Test
    void theOfficeChangesAPublishedPlanAndTheOthersHearIt() {
        var plan = aPublishedPlan(unit);
        assertProblem(post(TestTokens.unit(unit), plan + "/planned-activities", planned()))
                .hasStatus(403)
                .hasType("plan-kept-by-office");

        post(OFFICE, plan + "/planned-activities", planned()).then().statusCode(201);

        var change = RecordedEvents.await(EVENTS, idOf(plan), 3).getLast();
        assertThat(change.type()).isEqualTo("publicity.plan.changed.v1");
        assertThat(change.data().get("plannedActivities").asInt()).isEqualTo(2);
    }

    @Test
    void aSubmittedPlanIsNotWritten() {
        var plan = aSubmittedPlan(unit);

        assertProblem(post(TestTokens.unit(unit), plan + "/planned-activities", planned()))
                .hasStatus(409)
                .hasType("plan-not-open");
        assertThat(Api.as(OFFICE).get(plan).<Integer>path("plannedActivities")).isEqualTo(1);
    }

    @Test
    void whatWasCarriedOutIsNotDropped() {
        var plan = aPublishedPlan(unit);
        post(OFFICE, plan + "/planned-activities", planned()).then().statusCode(201);
        var done = plan + "/planned-activities/" + firstPlannedActivityOf(plan);
        post(TestTokens.unit(unit), ACTIVITIES, with(report(), "plannedActivityId", idOf(done)))
                .then()
                .statusCode(201);

        assertProblem(drop(OFFICE, done, 0)).hasStatus(409).hasType("planned-activity-carried-out");

        Api.as(OFFICE).get(plan).then().body("plannedActivities", equalTo(2));
    }

    @Test
    void changesNeedTheVersionTheyWerePreparedOn() {
        var activity = aPlannedActivity(aPlan(unit), unit);

        assertProblem(Api.as(TestTokens.unit(unit)).body(planned()).put(activity))
                .hasStatus(428);
        assertProblem(Api.as(TestTokens.unit(unit)).delete(activity)).hasStatus(428);
        assertProblem(put(TestTokens.unit(unit), activity, 7, planned())).hasStatus(412);
        assertProblem(drop(TestTokens.unit(unit), activity, 7)).hasStatus(412);
        assertThat(versionOf(activity)).isZero();
    }

    @Test
    void anotherUnitSeesNothingAndChangesNothing() {
        var plan = aPlan(unit);
        var activity = aPlannedActivity(plan, unit);
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(activity)).hasStatus(404);
        assertProblem(Api.as(sibling).get(plan + "/planned-activities")).hasStatus(404);
        assertProblem(post(sibling, plan + "/planned-activities", planned())).hasStatus(404);
        assertProblem(put(sibling, activity, 0, planned())).hasStatus(404);
        assertProblem(drop(sibling, activity, 0)).hasStatus(404);

        assertThat(versionOf(activity)).isZero();
        Api.as(OFFICE).get(plan).then().body("plannedActivities", equalTo(1));
    }

    @Test
    void anActivityIsFoundInItsOwnPlanOnly() {
        var activity = aPlannedActivity(aPlan(unit), unit);
        var otherPlan = aPlan(aUnit());

        assertProblem(Api.as(OFFICE).get(otherPlan + "/planned-activities/" + idOf(activity)))
                .hasStatus(404);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("title", " ", 400, "/title"),
                Arguments.of("kind", null, 400, "/kind"),
                Arguments.of("kind", "讲座", 400, "/kind"),
                Arguments.of("places", List.of(), 400, "/places"),
                Arguments.of("places", List.of("VILLAGE", "MOON"), 422, "/places/1"),
                Arguments.of("places", List.of("RELIGIOUS_SITE"), 422, "/places/0"),
                Arguments.of("audience", List.of(), 400, "/audience"),
                Arguments.of("laws", List.of(), 400, "/laws"),
                Arguments.of("plannedOn", null, 400, "/plannedOn"),
                Arguments.of("plannedOn", "2026-02-30", 400, "/plannedOn"),
                Arguments.of("plannedOn", "2027-01-01", 422, "/plannedOn"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsRefusedWhereItStands(String field, Object value, int status, String pointer) {
        var plan = aPlan(unit);

        assertProblem(post(TestTokens.unit(unit), plan + "/planned-activities", with(planned(), field, value)))
                .hasStatus(status)
                .pointsAt(pointer);

        Api.as(OFFICE).get(plan).then().body("plannedActivities", equalTo(0));
    }

    private static Response drop(String token, String activity, long version) {
        return Api.as(token).header("If-Match", Api.etag(version)).delete(activity);
    }
}
