package ruleoflaw.target.assignment;

import static org.hamcrest.Matchers.is;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aUnit;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** In time or late, by the county's calendar: New Year 2027 is a holiday from Friday to Sunday, so Monday is the day. */
@QuarkusTest
class OutcomeByCalendarTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @AfterEach
    void giveTheServiceItsOwnTimeBack() {
        SuiteDay.isToday(management);
    }

    @Test
    void aReportOnTheNextWorkingDayIsInTimeAndTheDayAfterIsLate() {
        var punctual = aUnit();
        var late = aUnit();
        SuiteDay.is(management, "2026-12-14");
        var plan = aPlan(2027);
        var target = aTarget(plan, "A-1");
        publish(plan);
        issue(plan, List.of(line(target, punctual, "100", "2027-01-02"), line(target, late, "100", "2027-01-02")));
        var assignments = assignmentsOf(plan);

        reportOn("2027-01-04", punctual, assignments.getFirst());
        reportOn("2027-01-05", late, assignments.getLast());

        SuiteDay.is(management, "2027-02-01");
        confirmed(assignments.getFirst(), "ON_TIME");
        confirmed(assignments.getLast(), "LATE");
    }

    private void reportOn(String day, UUID unit, String assignment) {
        SuiteDay.is(management, day);
        step(TestTokens.unit(unit), assignment, "acknowledgement").then().statusCode(200);
        reportCompletion(unit, assignment).then().statusCode(200).body("reportedOn", is(day));
    }

    private static void confirmed(String assignment, String outcome) {
        step(OFFICE, assignment, "completion")
                .then()
                .statusCode(200)
                .body("due", is("2027-01-02"))
                .body("lastDay", is("2027-01-04"))
                .body("calendarAssumed", is(false))
                .body("outcome", is(outcome));
    }
}
