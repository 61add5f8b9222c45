package ruleoflaw.target.countyprogress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.reportCompletion;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** The county takes stock: planned by the day, done by the day, of all. */
@QuarkusTest
class ProgressRecordResourceTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @AfterEach
    void giveTheServiceItsOwnTimeBack() {
        SuiteDay.isToday(management);
    }

    @Test
    void whatWasReportedByTheDayIsDoneOfAll() {
        var year = aYear();
        var plan = aPlan(year);
        var early = aTarget(plan, "A-1");
        var late = aTarget(plan, "A-2");
        publish(plan);
        var one = aUnit();
        var other = aUnit();
        issue(
                plan,
                List.of(
                        line(early, one, "50", year + "-06-30"),
                        line(late, one, "50", year + "-12-25"),
                        line(early, other, "100", year + "-06-30")));
        var assignments = assignmentsOf(plan);
        SuiteDay.is(management, year + "-06-20");
        step(TestTokens.unit(one), assignments.getFirst(), "acknowledgement")
                .then()
                .statusCode(200);
        reportCompletion(one, assignments.getFirst()).then().statusCode(200);

        SuiteDay.is(management, year + "-06-30");
        post(OFFICE, "/v1/plans/" + plan + "/progress-records", Map.of())
                .then()
                .statusCode(201)
                .body("total", is(3))
                .body("planned", is(2))
                .body("done", is(1))
                .body("plannedPercent.toString()", is("66.67"))
                .body("donePercent.toString()", is("33.33"));

        assertProblem(post(OFFICE, "/v1/plans/" + plan + "/progress-records", Map.of()))
                .hasStatus(409)
                .hasType("stock-taken");
        assertProblem(post(TestTokens.unit(one), "/v1/plans/" + plan + "/progress-records", Map.of()))
                .hasStatus(403);
        Api.as(TestTokens.unit(one))
                .get("/v1/plans/" + plan + "/progress-records")
                .then()
                .body("items.done", equalTo(List.of(1)));
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", plan, 4).getLast();
        assertThat(told.type()).isEqualTo("target.progress.reported.v1");
        assertThat(told.data().get("percent").decimalValue()).isEqualByComparingTo("33.33");
    }
}
