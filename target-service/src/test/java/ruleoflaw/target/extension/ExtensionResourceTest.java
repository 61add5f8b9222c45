package ruleoflaw.target.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.anAgreedRoadmap;
import static ruleoflaw.target.TargetCalls.anAssignment;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.reportCompletion;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** More time is asked for before the last day is over, granted by an approver, and then counts as in time. */
@QuarkusTest
class ExtensionResourceTest {
    private UUID unit;
    private int year;
    private String assignment;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void takeAnAssignmentDueInJune() {
        unit = aUnit();
        year = aYear();
        assignment = anAssignment(unit, year, year + "-06-15");
        step(TestTokens.unit(unit), assignment, "acknowledgement").then().statusCode(200);
    }

    @AfterEach
    void giveTheServiceItsOwnTimeBack() {
        SuiteDay.isToday(management);
    }

    @Test
    void whatIsReportedWithinTheGrantedTimeIsInTimeAndBothDaysStay() {
        var extension = requested(year + "-07-16");
        step(TestTokens.approver(), extension, "approval", Map.of("document", "云法办〔2026〕9号"))
                .then()
                .statusCode(200)
                .body("original.due", is(year + "-06-15"))
                .body("original.rule", is("年度任务分解"))
                .body("wanted.due", is(year + "-07-16"))
                .body("wanted.rule", is("经批准延期(原期限" + year + "-06-15,年度任务分解)"));
        Api.as(OFFICE).get(assignment).then().body("due", is(year + "-07-16"));

        SuiteDay.is(management, year + "-07-10");
        reportCompletion(unit, assignment).then().statusCode(200);
        step(OFFICE, assignment, "completion").then().body("outcome", is("ON_TIME"));

        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(assignment), 3);
        var extended = told.get(2);
        assertThat(extended.type()).isEqualTo("target.assignment.extended.v1");
        assertThat(extended.data().get("due").asText()).isEqualTo(year + "-07-16");
        assertThat(extended.data().get("previousDue").asText()).isEqualTo(year + "-06-15");
        assertThat(RecordedEvents.await("ruleoflaw.target.events.v1", idIn(extension), 2))
                .extracting(RecordedEvent::type)
                .containsExactly("target.extension.requested.v1", "target.extension.approved.v1");
    }

    @Test
    void aRefusedRequestChangesNothing() {
        var extension = requested(year + "-07-16");

        step(TestTokens.approver(), extension, "rejection", Map.of("reason", "理由不充分"))
                .then()
                .statusCode(200)
                .body("status", is("REJECTED"))
                .body("decision", is("理由不充分"));

        Api.as(OFFICE).get(assignment).then().body("due", is(year + "-06-15"));
        assertProblem(step(TestTokens.approver(), extension, "approval", Map.of("document", "x")))
                .hasStatus(409)
                .hasType("extension-decided");
    }

    @Test
    void onlyAnApproverGrantsAndASiblingFindsNothing() {
        var extension = requested(year + "-07-16");
        var sibling = TestTokens.unit(aUnit());

        assertProblem(step(OFFICE, extension, "approval", Map.of("document", "x")))
                .hasStatus(403);
        assertProblem(Api.as(sibling).get(extension)).hasStatus(404);
        assertProblem(post(sibling, assignment + "/extensions", body(year + "-07-16")))
                .hasStatus(404);
        Api.as(sibling)
                .get("/v1/extensions?assignment=" + idIn(assignment))
                .then()
                .body("items.size()", is(0));
        Api.as(OFFICE)
                .get("/v1/extensions?status=REQUESTED&assignment=" + idIn(assignment))
                .then()
                .body("items.size()", is(1));
    }

    @Test
    void whatCannotBeGrantedIsNotAskedFor() {
        var unitToken = TestTokens.unit(unit);
        assertProblem(post(unitToken, assignment + "/extensions", body(year + "-06-15")))
                .hasStatus(422)
                .hasType("extension-not-longer")
                .pointsAt("/due");
        assertProblem(post(unitToken, assignment + "/extensions", body(year + 1 + "-01-05")))
                .hasStatus(422)
                .hasType("due-outside-plan-year");
        assertProblem(post(unitToken, assignment + "/extensions", with(body(year + "-07-16"), "reason", " ")))
                .hasStatus(400)
                .pointsAt("/reason");
        Api.as(OFFICE).get("/v1/extensions?unit=" + unit).then().body("items.size()", is(0));

        requested(year + "-07-16");
        assertProblem(post(unitToken, assignment + "/extensions", body(year + "-07-20")))
                .hasStatus(409)
                .hasType("extension-pending");
    }

    @Test
    void whoIsLateAlreadyCannotAskAnyMore() {
        SuiteDay.is(management, year + "-06-20");

        assertProblem(post(TestTokens.unit(unit), assignment + "/extensions", body(year + "-07-16")))
                .hasStatus(409)
                .hasType("extension-too-late");
    }

    @Test
    void stepsThatWereDueWithTheAssignmentMoveAlong() {
        var moving = anAgreedRoadmap(unit, assignment, "1").getFirst();

        step(TestTokens.approver(), requested(year + "-07-16"), "approval", Map.of("document", "x"))
                .then()
                .statusCode(200);

        Api.as(OFFICE).get(moving).then().body("due", is(year + "-07-16"));
    }

    private String requested(String due) {
        return "/v1/extensions/" + created(post(TestTokens.unit(unit), assignment + "/extensions", body(due)));
    }

    private static Map<String, Object> body(String due) {
        return Map.of("due", due, "reason", "省级平台尚未开通");
    }
}
