package ruleoflaw.target.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aSignedAssignment;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.anAgreedRoadmap;
import static ruleoflaw.target.TargetCalls.dueOf;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
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

/** Steps are completed by the unit once the office agreed to the roadmap, and the assignment's progress follows. */
@QuarkusTest
class MilestoneResourceTest {
    private static final Map<String, Object> DONE = Map.of("result", "摸底清单已上报");

    private UUID unit;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void begin() {
        unit = aUnit();
    }

    @AfterEach
    void giveTheServiceItsOwnTimeBack() {
        SuiteDay.isToday(management);
    }

    @Test
    void progressFollowsFromTheStepsThatAreDone() {
        var assignment = aSignedAssignment(unit);
        var steps = anAgreedRoadmap(unit, assignment, "10", "20", "30");

        step(TestTokens.unit(unit), steps.get(1), "completion", DONE)
                .then()
                .statusCode(200)
                .body("completedOn", notNullValue())
                .body("late", is(false));
        Api.as(OFFICE).get(assignment).then().body("percent", is(33)).body("status", is("IN_PROGRESS"));
        step(TestTokens.unit(unit), steps.get(2), "completion", DONE);
        Api.as(OFFICE).get(assignment).then().body("percent", is(83));

        step(OFFICE, steps.get(2), "reopening", Map.of("reason", "清单不全"))
                .then()
                .statusCode(200)
                .body("completedOn", nullValue())
                .body("remark", is("清单不全"));
        Api.as(OFFICE).get(assignment).then().body("percent", is(33));

        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(steps.get(2)), 2);
        assertThat(told)
                .extracting(RecordedEvent::type)
                .containsExactly("target.milestone.completed.v1", "target.milestone.reopened.v1");
        assertThat(told.getFirst().data().get("unitId").asText()).isEqualTo(unit.toString());
    }

    @Test
    void aMonthlyReportTakesItsPercentageFromTheSteps() {
        var assignment = aSignedAssignment(unit);
        var steps = anAgreedRoadmap(unit, assignment, "1", "1");
        step(TestTokens.unit(unit), steps.getFirst(), "completion", DONE);

        post(TestTokens.unit(unit), assignment + "/progress-reports", Map.of("note", "按计划推进"))
                .then()
                .statusCode(201)
                .body("percent", is(50));
        assertProblem(post(
                        TestTokens.unit(unit), assignment + "/progress-reports", Map.of("note", "快完成了", "percent", 90)))
                .hasStatus(422)
                .hasType("progress-follows-milestones")
                .pointsAt("/percent");
        assertProblem(post(
                        TestTokens.unit(unit), aSignedAssignment(unit) + "/progress-reports", Map.of("note", "无路线图")))
                .hasStatus(422)
                .hasType("percent-missing");
    }

    @Test
    void aStepIsDoneOnceAndOnlyByItsUnit() {
        var assignment = aSignedAssignment(unit);
        var first = anAgreedRoadmap(unit, assignment, "1", "1").getFirst();

        assertProblem(put(TestTokens.unit(aUnit()), first + "/completion", 1, DONE))
                .hasStatus(404);
        assertProblem(put(OFFICE, first + "/completion", 1, DONE)).hasStatus(403);
        assertProblem(put(TestTokens.unit(unit), first + "/completion", 9, DONE))
                .hasStatus(412);
        assertProblem(step(OFFICE, first, "reopening", Map.of("reason", "x")))
                .hasStatus(409)
                .hasType("milestone-open");
        Api.as(OFFICE).get(first).then().body("completedOn", nullValue());

        step(TestTokens.unit(unit), first, "completion", DONE).then().statusCode(200);
        assertProblem(step(TestTokens.unit(unit), first, "completion", DONE))
                .hasStatus(409)
                .hasType("milestone-completed");
    }

    @Test
    void overdueStepsAreThoseWhoseLastDayIsOver() {
        var assignment = aSignedAssignment(unit);
        var steps = anAgreedRoadmap(unit, assignment, "1", "1");
        step(TestTokens.unit(unit), steps.getFirst(), "completion", DONE);
        var overdue = "/v1/milestones?overdue=true&unit=" + unit;

        Api.as(OFFICE).get(overdue).then().body("items.size()", is(0));
        SuiteDay.is(management, dueOf(assignment).substring(0, 4) + "-12-20");
        Api.as(OFFICE)
                .get(overdue)
                .then()
                .body("items.id", equalTo(List.of(idIn(steps.getLast()).toString())));
        Api.as(OFFICE)
                .get("/v1/assignments?overdue=true&unit=" + unit)
                .then()
                .body("items.id", equalTo(List.of(idIn(assignment).toString())));

        step(TestTokens.unit(unit), steps.getLast(), "completion", DONE).then().body("late", is(true));
    }
}
