package ruleoflaw.target.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPost;
import static ruleoflaw.target.TargetCalls.aSignedAssignment;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.anAgreedRoadmap;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit ends when nothing is left for it to do: its work is handed over or withdrawn, with the reason. */
@QuarkusTest
class UnitAbolitionTest {
    private UUID unit;
    private String assignment;
    private String address;

    @BeforeEach
    void begin() {
        unit = aUnit();
        assignment = aSignedAssignment(unit);
        address = "/v1/units/" + unit;
    }

    @Test
    void aUnitThatStillAnswersForWorkIsNotAbolished() {
        assertProblem(step(OFFICE, address, "abolition", Map.of("on", "2026-06-30")))
                .hasStatus(409)
                .hasType("unit-still-responsible")
                .detailContains("1项");
        Api.as(OFFICE).get(address).then().body("active", is(true));

        step(OFFICE, assignment, "withdrawal", Map.of("reason", "机构改革")).then().statusCode(200);
        step(OFFICE, address, "abolition", Map.of("on", "2026-06-30")).then().statusCode(200);
    }

    @Test
    void theSuccessorTakesTheWorkOverAsItStands() {
        var successor = aUnit();

        step(OFFICE, assignment, "unit", Map.of("unitId", successor, "reason", "职能并入"))
                .then()
                .statusCode(200)
                .body("unitId", is(successor.toString()))
                .body("status", is("ACKNOWLEDGED"))
                .body("remark", is("职能并入"));

        assertProblem(Api.as(TestTokens.unit(unit)).get(assignment)).hasStatus(404);
        Api.as(TestTokens.unit(successor)).get(assignment).then().statusCode(200);
        step(OFFICE, address, "abolition", Map.of("on", "2026-06-30")).then().statusCode(200);
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(assignment), 3)
                .getLast();
        assertThat(told.type()).isEqualTo("target.assignment.corrected.v1");
        assertThat(told.data().get("unitId").asText()).isEqualTo(successor.toString());
    }

    @Test
    void whatHangsOnTheWorkGoesAlong() {
        var step = anAgreedRoadmap(unit, assignment, "1", "1").getFirst();
        var principal = idIn(aPost(unit, "PRINCIPAL"));
        var slots = Map.of("principalPostId", principal, "leaderPostId", principal, "handlerPostId", principal);
        post(
                        TestTokens.unit(unit),
                        "/v1/responsibilities",
                        Map.of("assignmentIds", List.of(idIn(assignment)), "slots", slots))
                .then()
                .statusCode(201);
        var successor = aUnit();

        step(OFFICE, assignment, "unit", Map.of("unitId", successor, "reason", "职能并入"))
                .then()
                .statusCode(200);

        step(TestTokens.unit(successor), step, "completion", Map.of("result", "已办"))
                .then()
                .statusCode(200)
                .body("unitId", is(successor.toString()));
        Api.as(OFFICE).get(assignment).then().body("percent", is(50));
        assertProblem(Api.as(OFFICE).get(assignment + "/responsibility")).hasStatus(404);
    }

    @Test
    void workGoesToAUnitThatExistsAndDoesNotHaveItYet() {
        var abolished = aUnit();
        step(OFFICE, "/v1/units/" + abolished, "abolition", Map.of("on", "2026-06-30"));

        assertProblem(step(OFFICE, assignment, "unit", Map.of("unitId", abolished, "reason", "x")))
                .hasStatus(409)
                .hasType("unit-abolished");
        assertProblem(step(OFFICE, assignment, "unit", Map.of("unitId", unit, "reason", "x")))
                .hasStatus(409)
                .hasType("successor-has-target");
        assertProblem(step(OFFICE, assignment, "unit", Map.of("unitId", UUID.randomUUID(), "reason", "x")))
                .hasStatus(422)
                .pointsAt("/unitId");
        Api.as(OFFICE)
                .get(assignment)
                .then()
                .body("unitId", is(unit.toString()))
                .body("version", is(1));
    }
}
