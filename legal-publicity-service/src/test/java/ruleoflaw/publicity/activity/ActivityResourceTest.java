package ruleoflaw.publicity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.ACTIVITIES;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.REVIEWER;
import static ruleoflaw.publicity.PublicityCalls.aPublishedPlan;
import static ruleoflaw.publicity.PublicityCalls.aRejectedActivity;
import static ruleoflaw.publicity.PublicityCalls.aSubmittedPlan;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.anActivity;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.firstPlannedActivityOf;
import static ruleoflaw.publicity.PublicityCalls.idOf;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.report;
import static ruleoflaw.publicity.PublicityCalls.statusOf;
import static ruleoflaw.publicity.PublicityCalls.step;
import static ruleoflaw.publicity.PublicityCalls.versionOf;
import static ruleoflaw.publicity.PublicityCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Activities over HTTP: reported by the unit, decided by somebody else, told to the others. */
@QuarkusTest
class ActivityResourceTest {
    private static final String EVENTS = "ruleoflaw.publicity.events.v1";
    private static final String STATE = "ruleoflaw.publicity.state.v1";
    private static final Map<String, Object> WHY = Map.of("reason", "照片与上月活动重复");

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private String clerk;

    @BeforeEach
    void itIsTheEleventhOfMay() {
        SuiteDay.is(management, "2026-05-11");
        unit = aUnit();
        clerk = TestTokens.unit(unit);
    }

    @Test
    void anApprovedActivityIsToldInCodesAndFigures() {
        var activity = anActivity(unit);
        step(REVIEWER, activity, "approval").then().statusCode(200).body("status", equalTo("APPROVED"));

        var events = RecordedEvents.await(EVENTS, idOf(activity), 2);

        assertThat(events)
                .extracting(RecordedEvent::type)
                .containsExactly("publicity.activity.submitted.v1", "publicity.activity.approved.v1");
        var data = events.getLast().data();
        assertThat(data.get("unitId").asText()).isEqualTo(unit.toString());
        assertThat(data.get("year").asInt()).isEqualTo(2026);
        assertThat(data.get("heldOn").asText()).isEqualTo("2026-05-08");
        assertThat(data.get("places").get(0).asText()).isEqualTo("VILLAGE");
        assertThat(data.get("headcount").asInt()).isEqualTo(120);
        assertThat(data.get("status").asText()).isEqualTo("APPROVED");
    }

    @Test
    void noEventNamesAPerson() {
        var activity = aRejectedActivity(unit);

        var told = Stream.concat(
                        RecordedEvents.await(EVENTS, idOf(activity), 2).stream(),
                        RecordedEvents.await(STATE, idOf(activity), 2).stream())
                .map(RecordedEvent::text);

        assertThat(told).noneMatch(text -> text.contains("clerk") || text.contains("reviewer") || text.contains("照片"));
    }

    @Test
    void theStateTopicHoldsTheActivityAsItIsNow() {
        var activity = aRejectedActivity(unit);

        var last = RecordedEvents.await(STATE, idOf(activity), 2).getLast();

        assertThat(last.key()).isEqualTo("publicity.activity.state.v1/" + idOf(activity));
        assertThat(last.data().get("status").asText()).isEqualTo("REJECTED");
    }

    @Test
    void aRejectedActivityIsCorrectedAndApproved() {
        var activity = aRejectedActivity(unit);
        Api.as(clerk).get(activity).then().body("reason", equalTo("照片与上月活动重复"));

        step(clerk, activity, "resubmission", with(report(), "headcount", 95))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("headcount", equalTo(95));
        step(OFFICE, activity, "approval").then().statusCode(200);

        assertThat(RecordedEvents.await(EVENTS, idOf(activity), 4))
                .extracting(RecordedEvent::type)
                .endsWith("publicity.activity.resubmitted.v1", "publicity.activity.approved.v1");
    }

    @Test
    void aWithdrawnActivityIsToldToTheOthers() {
        var activity = anActivity(unit);

        step(clerk, activity, "withdrawal", Map.of("reason", "重复报送")).then().statusCode(200);

        var last = RecordedEvents.await(EVENTS, idOf(activity), 2).getLast();
        assertThat(last.type()).isEqualTo("publicity.activity.withdrawn.v1");
        assertThat(last.data().get("status").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void theReviewerIsNotTheSubmitter() {
        var activity = anActivity(unit);
        var samePerson = TestTokens.of("reviewer", "unit-clerk-" + unit, null);

        assertProblem(step(samePerson, activity, "approval")).hasStatus(409).hasType("reviewer-is-submitter");

        assertThat(statusOf(activity)).isEqualTo("SUBMITTED");
    }

    @Test
    void aPromiseIsKeptWithinTheUnitsOwnPublishedPlan() {
        var promise = firstPlannedActivityOf(aPublishedPlan(unit));
        var unpublished = firstPlannedActivityOf(aSubmittedPlan(aUnit()));
        var foreign = firstPlannedActivityOf(aPublishedPlan(aUnit()));

        post(clerk, ACTIVITIES, with(report(), "plannedActivityId", promise))
                .then()
                .statusCode(201)
                .body("plannedActivityId", equalTo(promise));

        for (var wrong : List.of(unpublished, foreign, UUID.randomUUID().toString())) {
            assertProblem(post(clerk, ACTIVITIES, with(report(), "plannedActivityId", wrong)))
                    .hasStatus(422)
                    .hasType("planned-activity-not-open")
                    .pointsAt("/plannedActivityId");
        }
    }

    @Test
    void aFileShowsItWhenItIsTheUnitsOwn() {
        var mine = fileOf(clerk);
        var foreign = fileOf(TestTokens.unit(aUnit()));

        post(clerk, ACTIVITIES, with(report(), "fileIds", List.of(mine)))
                .then()
                .statusCode(201)
                .body("fileIds", equalTo(List.of(mine)));
        assertProblem(post(clerk, ACTIVITIES, with(report(), "fileIds", List.of(foreign))))
                .hasStatus(422)
                .hasType("file-unknown")
                .pointsAt("/fileIds");
    }

    @Test
    void anotherUnitSeesNothingAndChangesNothing() {
        var activity = aRejectedActivity(unit);
        var version = versionOf(activity);
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(activity)).hasStatus(404);
        assertProblem(put(sibling, activity + "/resubmission", version, report()))
                .hasStatus(404);
        assertProblem(put(sibling, activity + "/withdrawal", version, WHY)).hasStatus(404);
        Api.as(sibling).get(ACTIVITIES + "?unit=" + unit).then().body("items.size()", equalTo(0));

        assertThat(versionOf(activity)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"approval, unit", "rejection, unit", "resubmission, office", "withdrawal, office", "approval, inspector"
    })
    void aStepOfAnotherRoleIsRefused(String step, String role) {
        var activity = anActivity(unit);
        var body = step.equals("resubmission") ? report() : WHY;

        assertProblem(step(TestTokens.of(role, "somebody", unit), activity, step, body))
                .hasStatus(403)
                .hasType("not-allowed");

        assertThat(statusOf(activity)).isEqualTo("SUBMITTED");
    }

    @Test
    void theOfficeReportsNothingForAUnit() {
        assertProblem(post(OFFICE, ACTIVITIES, report())).hasStatus(403).hasType("not-allowed");
    }

    @Test
    void stepsOutOfOrderAreRefused() {
        var activity = anActivity(unit);
        assertProblem(step(clerk, activity, "resubmission", report()))
                .hasStatus(409)
                .hasType("step-not-allowed");
        step(clerk, activity, "withdrawal", WHY).then().statusCode(200);

        assertProblem(step(OFFICE, activity, "approval")).hasStatus(409).hasType("step-not-allowed");
        assertProblem(step(OFFICE, activity, "rejection", WHY)).hasStatus(409).hasType("step-not-allowed");
        assertThat(statusOf(activity)).isEqualTo("WITHDRAWN");
    }

    @Test
    void aDecisionNeedsTheVersionThatWasRead() {
        var activity = anActivity(unit);

        assertProblem(Api.as(OFFICE).put(activity + "/approval")).hasStatus(428);
        assertProblem(put(OFFICE, activity + "/approval", 5, Map.of())).hasStatus(412);
        put(OFFICE, activity + "/approval", 0, Map.of()).then().statusCode(200).header("ETag", Api.etag(1));
    }

    @Test
    void aRejectionNeedsAReason() {
        var activity = anActivity(unit);

        assertProblem(step(OFFICE, activity, "rejection", Map.of("reason", " ")))
                .hasStatus(400)
                .pointsAt("/reason");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("title", null, 400, "/title"),
                Arguments.of("kind", "lecture", 400, "/kind"),
                Arguments.of("heldOn", null, 400, "/heldOn"),
                Arguments.of("heldOn", "2026-05-12", 422, "/heldOn"),
                Arguments.of("places", List.of(), 400, "/places"),
                Arguments.of("places", List.of("VILLAGE", "MOON"), 422, "/places/1"),
                Arguments.of("laws", List.of(), 400, "/laws"),
                Arguments.of("laws", List.of("张三"), 400, "/laws/0"),
                Arguments.of("audience", null, 400, "/audience"),
                Arguments.of("headcount", 0, 400, "/headcount"),
                Arguments.of("headcount", -3, 400, "/headcount"),
                Arguments.of("outcome", "", 400, "/outcome"),
                Arguments.of("outcome", null, 400, "/outcome"),
                Arguments.of("fileIds", List.of(UUID.randomUUID()), 422, "/fileIds"),
                Arguments.of("unitId", UUID.randomUUID(), 400, "/unitId"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsRefusedWhereItStands(String field, Object value, int status, String pointer) {
        assertProblem(post(clerk, ACTIVITIES, with(report(), field, value)))
                .hasStatus(status)
                .pointsAt(pointer);

        Api.as(clerk).get(ACTIVITIES).then().body("items.size()", equalTo(0));
    }

    @Test
    void anUnknownOrAbolishedUnitReportsNothing() {
        assertProblem(post(TestTokens.unit(UUID.randomUUID()), ACTIVITIES, report()))
                .hasStatus(422)
                .hasType("no-such-unit");
        assertProblem(post(TestTokens.unit(aUnit(false)), ACTIVITIES, report()))
                .hasStatus(409)
                .hasType("unit-abolished");
    }

    @Test
    void theSameRequestTwiceIsOneActivity() {
        var request = Api.as(clerk)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(report());

        var first = created(request.post(ACTIVITIES));

        assertThat(created(request.post(ACTIVITIES))).isEqualTo(first);
        Api.as(clerk).get(ACTIVITIES).then().body("items.size()", equalTo(1));
    }

    @Test
    void activitiesAreFilteredAndReadPageByPage() {
        anActivity(unit);
        step(OFFICE, anActivity(unit), "approval").then().statusCode(200);
        post(clerk, ACTIVITIES, with(with(report(), "kind", "LECTURE"), "heldOn", "2025-12-04"))
                .then()
                .statusCode(201);
        var mine = ACTIVITIES + "?unit=" + unit;

        var first = Api.as(OFFICE).get(mine + "&limit=2");
        var second = Api.as(OFFICE).get(mine + "&limit=2&cursor=" + first.path("next"));

        assertThat(first.<List<String>>path("items.status")).containsExactly("SUBMITTED", "APPROVED");
        assertThat(second.<List<String>>path("items.kind")).containsExactly("LECTURE");
        Api.as(OFFICE).get(mine + "&year=2026").then().body("items.size()", equalTo(2));
        Api.as(OFFICE).get(mine + "&status=APPROVED").then().body("items.size()", equalTo(1));
        Api.as(OFFICE).get(mine + "&kind=LECTURE").then().body("items.year", equalTo(List.of(2025)));
        assertProblem(Api.as(OFFICE).get(mine + "&limit=2&kind=LECTURE&cursor=" + first.path("next")))
                .hasStatus(400)
                .hasType("invalid-cursor");
    }

    private static String fileOf(String token) {
        return Api.as(token)
                .contentType("text/plain")
                .body("签到表")
                .post("/v1/files?name=a.txt&occurred-on=2026-05-08")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
