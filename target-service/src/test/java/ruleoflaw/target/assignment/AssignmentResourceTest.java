package ruleoflaw.target.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aReportedAssignment;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.anAssignment;
import static ruleoflaw.target.TargetCalls.issue;
import static ruleoflaw.target.TargetCalls.line;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.reportCompletion;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** What the office decides about assignments, who sees them, and what the rest of the suite hears. */
@QuarkusTest
class AssignmentResourceTest {
    private static final Map<String, Object> REASON = Map.of("reason", "佐证材料不全");

    @Test
    void theWholeLifeIsToldInOrderAndTheLastStateStays() {
        var unit = aUnit();
        var assignment = aReportedAssignment(unit);
        step(OFFICE, assignment, "completion-return", REASON)
                .then()
                .statusCode(200)
                .body("remark", is("佐证材料不全"));
        reportCompletion(unit, assignment);
        step(OFFICE, assignment, "completion")
                .then()
                .statusCode(200)
                .body("status", is("COMPLETED"))
                .body("outcome", is("ON_TIME"));

        var id = UUID.fromString(assignment.substring(assignment.lastIndexOf('/') + 1));
        var events = RecordedEvents.await("ruleoflaw.target.events.v1", id, 6);
        assertThat(events)
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "target.assignment.issued.v1",
                        "target.assignment.acknowledged.v1",
                        "target.assignment.completion-reported.v1",
                        "target.assignment.returned.v1",
                        "target.assignment.completion-reported.v1",
                        "target.assignment.completed.v1");
        var completed = events.getLast().data();
        assertThat(completed.get("weight").isNumber()).isTrue();
        assertThat(completed.get("weight").decimalValue()).isEqualByComparingTo("100");
        assertThat(completed.get("unitId").asText()).isEqualTo(unit.toString());
        assertThat(completed.get("status").asText()).isEqualTo("ON_TIME");
        var states = RecordedEvents.await("ruleoflaw.target.state.v1", id, 6);
        assertThat(states.getLast().key()).isEqualTo("target.assignment.state.v1/" + id);
        assertThat(states.getLast().data().get("step").asText()).isEqualTo("COMPLETED");
    }

    @Test
    void aReturnedReportMayBeMadeAgain() {
        var assignment = aReportedAssignment(aUnit());

        step(OFFICE, assignment, "completion-return", REASON)
                .then()
                .statusCode(200)
                .body("status", is("IN_PROGRESS"))
                .body("reportedOn", nullValue());

        assertProblem(step(OFFICE, assignment, "completion")).hasStatus(409).hasType("step-not-allowed");
    }

    @Test
    void onlyWhatIsReportedIsConfirmedOrReturned() {
        var assignment = anAssignment(aUnit());

        assertProblem(step(OFFICE, assignment, "completion")).hasStatus(409).isInChinese();
        assertProblem(step(OFFICE, assignment, "completion-return", REASON)).hasStatus(409);

        Api.as(OFFICE).get(assignment).then().body("version", is(0)).body("status", is("ISSUED"));
    }

    @Test
    void aUnitDoesNotConfirmItsOwnWork() {
        var unit = aUnit();
        var assignment = aReportedAssignment(unit);

        assertProblem(step(TestTokens.unit(unit), assignment, "completion")).hasStatus(403);
        assertProblem(step(TestTokens.unit(unit), assignment, "withdrawal", REASON))
                .hasStatus(403);
        assertProblem(step(TestTokens.inspector("i"), assignment, "completion")).hasStatus(403);
    }

    @Test
    void theOfficeCorrectsWhatItGotWrong() {
        var year = aYear();
        var assignment = anAssignment(aUnit(), year, year + "-11-25");
        var helper = aUnit();
        var correction = Map.of(
                "due", year + "-12-01", "leadUnitId", helper, "assistingUnitIds", List.of(helper), "reason", "期限有误");

        put(OFFICE, assignment, 0, correction)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("due", is(year + "-12-01"))
                .body("leadUnitId", is(helper.toString()))
                .body("assistingUnitIds", equalTo(List.of(helper.toString())))
                .body("remark", is("期限有误"));

        assertProblem(put(OFFICE, assignment, 0, correction)).hasStatus(412);
        assertProblem(put(OFFICE, assignment, 1, with(correction, "leadUnitId", UUID.randomUUID())))
                .hasStatus(422)
                .hasType("unit-unknown")
                .pointsAt("/leadUnitId");
        assertProblem(put(OFFICE, assignment, 1, with(correction, "due", (year + 1) + "-01-01")))
                .hasStatus(422)
                .hasType("due-outside-plan-year")
                .pointsAt("/due");
        assertProblem(put(OFFICE, assignment, 1, with(correction, "reason", null)))
                .hasStatus(400)
                .pointsAt("/reason");
    }

    @Test
    void aWithdrawnAssignmentIsOver() {
        var unit = aUnit();
        var assignment = aReportedAssignment(unit);

        step(OFFICE, assignment, "withdrawal", REASON).then().statusCode(200).body("status", is("WITHDRAWN"));

        assertProblem(step(OFFICE, assignment, "completion")).hasStatus(409);
        assertProblem(step(OFFICE, assignment, "withdrawal", REASON)).hasStatus(409);
        assertProblem(reportCompletion(unit, assignment)).hasStatus(409);
    }

    @Test
    void aUnitSeesItsOwnAndTheOfficeSeesAll() {
        var mine = aUnit();
        var other = aUnit();
        var year = aYear();
        var plan = aPlan(year);
        var target = aTarget(plan, "A-1");
        publish(plan);
        issue(plan, List.of(line(target, mine, "100", year + "-11-25"), line(target, other, "100", year + "-11-25")));

        list(OFFICE, "plan=" + plan).body("items.size()", is(2));
        list(TestTokens.unit(mine), "plan=" + plan).body("items.unitId", equalTo(List.of(mine.toString())));
        list(TestTokens.unit(mine), "unit=" + other).body("items.size()", is(0));
    }

    @Test
    void assignmentsAreFilteredAndPaged() {
        var unit = aUnit();
        var assignment = aReportedAssignment(unit);
        var year = aYear();
        anAssignment(unit, year, year + "-06-30");
        step(OFFICE, assignment, "completion").then().statusCode(200);

        list(OFFICE, "status=COMPLETED&outcome=ON_TIME&unit=" + unit)
                .body("items.size()", is(1))
                .body("items[0].id", is(assignment.substring(assignment.lastIndexOf('/') + 1)))
                .body("items[0].weight", is(100));
        list(OFFICE, "due-to=" + year + "-06-29&unit=" + unit).body("items.size()", is(1));
        list(OFFICE, "due-to=" + year + "-06-30&unit=" + unit).body("items.size()", is(2));
        list(OFFICE, "status=ISSUED&unit=" + unit).body("items.status", everyItem(is("ISSUED")));
        var next = list(OFFICE, "limit=1&unit=" + unit).extract().<String>path("next");
        list(OFFICE, "limit=1&unit=" + unit + "&cursor=" + next)
                .body("items.size()", is(1))
                .body("next", nullValue());
        assertProblem(Api.as(OFFICE).get("/v1/assignments?state=ISSUED"))
                .hasStatus(400)
                .hasType("unknown-parameter");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var assignment = anAssignment(aUnit());

        Api.as(OFFICE).header("If-None-Match", "\"0\"").get(assignment).then().statusCode(304);
        assertProblem(Api.as(OFFICE).get("/v1/assignments/" + UUID.randomUUID()))
                .hasStatus(404)
                .hasType("not-found");
    }

    private static io.restassured.response.ValidatableResponse list(String token, String query) {
        return Api.as(token).get("/v1/assignments?" + query).then().statusCode(200);
    }
}
