package ruleoflaw.target.implementationplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aSignedAssignment;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.anAssignment;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.dueOf;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.milestone;
import static ruleoflaw.target.TargetCalls.planOf;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.roadmapBody;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.LocalDate;
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

/** A unit files how it will do its work; the office accepts what has milestones and returns what has none. */
@QuarkusTest
class ImplementationPlanResourceTest {
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
    void aPlanWithoutMilestonesIsReturnedAndAcceptedOnceItHasThem() {
        var assignment = aSignedAssignment(unit);
        var plan = filed(assignment, List.of());

        assertProblem(step(OFFICE, plan, "acceptance")).hasStatus(409).hasType("roadmap-incomplete");
        Api.as(OFFICE).get(plan).then().body("status", is("FILED")).body("version", is(0));
        step(OFFICE, plan, "return", Map.of("reason", "没有节点"))
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"))
                .body("remark", is("没有节点"));
        assertProblem(step(OFFICE, plan, "acceptance")).hasStatus(409).hasType("roadmap-step-not-allowed");

        var better = roadmapBody(List.of(milestone(assignment, "40", dueOf(assignment))));
        put(TestTokens.unit(unit), plan, 1, better).then().statusCode(200).body("milestones", is(1));
        step(OFFICE, plan, "acceptance").then().statusCode(200).body("status", is("ACCEPTED"));
        assertProblem(put(TestTokens.unit(unit), plan, 3, better)).hasStatus(409);

        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(plan), 4);
        assertThat(told)
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "target.implementation-plan.filed.v1",
                        "target.implementation-plan.returned.v1",
                        "target.implementation-plan.filed.v1",
                        "target.implementation-plan.accepted.v1");
        assertThat(told.get(2).data().get("milestones").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsFiledAfterTheFourteenthWorkingDayIsLate() {
        SuiteDay.is(management, "2026-01-12");
        var assignment = aSignedAssignment(unit);

        SuiteDay.is(management, "2026-01-30");
        var inTime = filed(assignment, List.of());
        Api.as(OFFICE).get(inTime).then().body("fileBy", is("2026-01-30")).body("late", is(false));

        var other = aUnit();
        SuiteDay.is(management, "2026-01-12");
        var second = aSignedAssignment(other);
        SuiteDay.is(management, "2026-02-02");
        post(TestTokens.unit(other), planOf(second) + "/implementation-plans", roadmapBody(List.of()))
                .then()
                .statusCode(201)
                .body("late", is(true));
    }

    @Test
    void milestonesThatDoNotFitAreNamed() {
        var assignment = aSignedAssignment(unit);
        var foreign = aSignedAssignment(aUnit());
        var body = roadmapBody(List.of(
                milestone(assignment, "1", dueOf(assignment)),
                milestone(foreign, "1", dueOf(assignment)),
                milestone(
                        assignment,
                        "1",
                        LocalDate.parse(dueOf(assignment)).plusDays(1).toString())));

        assertProblem(post(TestTokens.unit(unit), planOf(assignment) + "/implementation-plans", body))
                .hasStatus(422)
                .hasType("roadmap-refused")
                .pointsAt("/milestones/1/assignmentId")
                .pointsAt("/milestones/2/due");
        assertProblem(post(
                        TestTokens.unit(unit),
                        planOf(assignment) + "/implementation-plans",
                        roadmapBody(List.of(milestone(assignment, "0", dueOf(assignment))))))
                .hasStatus(400)
                .pointsAt("/milestones/0/weight");
        Api.as(OFFICE).get("/v1/implementation-plans?unit=" + unit).then().body("items.size()", is(0));
    }

    @Test
    void workIsPlannedAfterTheSignature() {
        var assignment = anAssignment(unit);

        assertProblem(post(
                        TestTokens.unit(unit),
                        planOf(assignment) + "/implementation-plans",
                        roadmapBody(List.of(milestone(assignment, "1", dueOf(assignment))))))
                .hasStatus(422)
                .pointsAt("/milestones/0/assignmentId");
    }

    @Test
    void eachUnitFilesOneForItselfAndOthersDoNotSeeIt() {
        var assignment = aSignedAssignment(unit);
        var plan = filed(assignment, List.of());
        var sibling = TestTokens.unit(aUnit());

        assertProblem(post(TestTokens.unit(unit), planOf(assignment) + "/implementation-plans", roadmapBody(List.of())))
                .hasStatus(409)
                .hasType("roadmap-exists");
        assertProblem(post(sibling, planOf(assignment) + "/implementation-plans", roadmapBody(List.of())))
                .hasStatus(409)
                .hasType("nothing-assigned");
        assertProblem(Api.as(sibling).get(plan)).hasStatus(404);
        assertProblem(put(sibling, plan, 0, roadmapBody(List.of()))).hasStatus(404);
        assertProblem(put(TestTokens.unit(unit), plan, 5, roadmapBody(List.of())))
                .hasStatus(412);
        Api.as(sibling).get("/v1/implementation-plans").then().body("items.size()", is(0));
        Api.as(OFFICE).get(plan).then().body("version", is(0));
    }

    private String filed(String assignment, List<?> steps) {
        return "/v1/implementation-plans/"
                + created(
                        post(TestTokens.unit(unit), planOf(assignment) + "/implementation-plans", roadmapBody(steps)));
    }
}
