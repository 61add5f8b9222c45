package ruleoflaw.target.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.assignmentsOf;
import static ruleoflaw.target.TargetCalls.issue;
import static ruleoflaw.target.TargetCalls.line;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.reportCompletion;
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
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** When a plan is closed, what nobody reported is not done. */
@QuarkusTest
class PlanClosureTest {
    private int year;
    private UUID worker;
    private UUID idler;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void takeAYearAndTwoUnits() {
        year = aYear();
        worker = aUnit();
        idler = aUnit();
    }

    @AfterEach
    void giveTheServiceItsOwnTimeBack() {
        SuiteDay.isToday(management);
    }

    @Test
    void theOpenOnesAreNotDoneAndTheOthersStayAsTheyWere() {
        var plan = aPlanForTwo();
        var done = assignmentsOf(plan).getFirst();
        var undone = assignmentsOf(plan).getLast();
        report(done);
        step(OFFICE, done, "completion").then().statusCode(200);

        SuiteDay.is(management, year + 1 + "-01-15");
        step(OFFICE, "/v1/plans/" + plan, "closure").then().statusCode(200).body("status", is("CLOSED"));

        Api.as(OFFICE).get(undone).then().body("status", is("NOT_DONE")).body("outcome", is("NOT_DONE"));
        Api.as(OFFICE).get(done).then().body("status", is("COMPLETED")).body("outcome", is("ON_TIME"));
        var id = UUID.fromString(undone.substring(undone.lastIndexOf('/') + 1));
        var event = RecordedEvents.await("ruleoflaw.target.events.v1", id, 2).getLast();
        assertThat(event.type()).isEqualTo("target.assignment.not-done.v1");
        assertThat(event.data().get("status").asText()).isEqualTo("NOT_DONE");
        assertThat(event.data().get("unitId").asText()).isEqualTo(idler.toString());
    }

    @Test
    void aReportThatWaitsKeepsThePlanOpen() {
        var plan = aPlanForTwo();
        report(assignmentsOf(plan).getFirst());

        SuiteDay.is(management, year + 1 + "-01-15");

        assertProblem(step(OFFICE, "/v1/plans/" + plan, "closure"))
                .hasStatus(409)
                .hasType("completions-undecided")
                .detailContains("1项");
        Api.as(OFFICE).get("/v1/plans/" + plan).then().body("status", is("PUBLISHED"));
        Api.as(OFFICE).get(assignmentsOf(plan).getLast()).then().body("status", is("ISSUED"));
    }

    @Test
    void aPlanIsNotClosedWhileSomebodyStillHasTime() {
        var plan = aPlanForTwo();

        SuiteDay.is(management, year + "-11-20");

        assertProblem(step(OFFICE, "/v1/plans/" + plan, "closure"))
                .hasStatus(409)
                .hasType("plan-still-running")
                .detailContains("2项");
    }

    @Test
    void whatIsNoLongerWantedIsWithdrawnBefore() {
        var plan = aPlanForTwo();
        assignmentsOf(plan)
                .forEach(one -> step(OFFICE, one, "withdrawal", Map.of("reason", "计划调整"))
                        .then()
                        .statusCode(200));

        step(OFFICE, "/v1/plans/" + plan, "closure").then().statusCode(200);

        Api.as(OFFICE).get(assignmentsOf(plan).getLast()).then().body("status", is("WITHDRAWN"));
    }

    @Test
    void aClosedPlanGivesOutNoWork() {
        var plan = aPlanForTwo();
        SuiteDay.is(management, year + 1 + "-01-15");
        step(OFFICE, "/v1/plans/" + plan, "closure").then().statusCode(200);

        assertProblem(issue(plan, List.of(line(UUID.randomUUID(), worker, "100", year + "-11-25"))))
                .hasStatus(409)
                .hasType("plan-not-published");
    }

    private UUID aPlanForTwo() {
        var plan = aPlan(year);
        var target = aTarget(plan, "A-1");
        publish(plan);
        issue(plan, List.of(line(target, worker, "100", year + "-11-25"), line(target, idler, "100", year + "-11-25")))
                .then()
                .statusCode(201);
        return plan;
    }

    private void report(String assignment) {
        step(TestTokens.unit(worker), assignment, "acknowledgement").then().statusCode(200);
        reportCompletion(worker, assignment).then().statusCode(200);
    }
}
