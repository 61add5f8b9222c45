package ruleoflaw.target.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aSignedAssignment;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit doubts that the work is its own; the office rules, with a date, and the ruling changes who helps. */
@QuarkusTest
class DisputeResourceTest {
    private UUID unit;
    private String assignment;

    @BeforeEach
    void begin() {
        unit = aUnit();
        assignment = aSignedAssignment(unit);
    }

    @Test
    void aRulingNamesWhoLeadsAndWhoHelps() {
        var leader = aUnit();
        var dispute = raised();

        step(OFFICE, dispute, "ruling", ruling("COOPERATION_CHANGED", leader))
                .then()
                .statusCode(200)
                .body("status", is("RULED"))
                .body("settledOn", notNullValue())
                .body("document", is("云法办〔2026〕11号"));

        Api.as(OFFICE)
                .get(assignment)
                .then()
                .body("leadUnitId", is(leader.toString()))
                .body("unitId", is(unit.toString()))
                .body("remark", is("职责争议裁定:云法办〔2026〕11号"));
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(dispute), 2);
        assertThat(told.getLast().type()).isEqualTo("target.dispute.ruled.v1");
        assertThat(told.getLast().data().get("ruling").asText()).isEqualTo("COOPERATION_CHANGED");
    }

    @Test
    void aRulingThatKeepsTheDutyChangesNothing() {
        step(OFFICE, raised(), "ruling", ruling("KEPT", aUnit())).then().statusCode(200);

        Api.as(OFFICE).get(assignment).then().body("leadUnitId", nullValue()).body("version", is(1));
    }

    @Test
    void oneDisputeAtATimeAndARulingIsFinal() {
        var dispute = raised();
        assertProblem(post(TestTokens.unit(unit), assignment + "/disputes", Map.of("claim", "再次提出")))
                .hasStatus(409)
                .hasType("dispute-open");

        step(TestTokens.unit(unit), dispute, "withdrawal")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));
        assertProblem(step(OFFICE, dispute, "ruling", ruling("KEPT", unit)))
                .hasStatus(409)
                .hasType("dispute-ruled");
        raised();
    }

    @Test
    void nobodyRulesInHisOwnCauseAndASiblingFindsNothing() {
        var dispute = raised();
        var sibling = TestTokens.unit(aUnit());

        assertProblem(step(TestTokens.unit(unit), dispute, "ruling", ruling("KEPT", unit)))
                .hasStatus(403);
        assertProblem(Api.as(sibling).get(dispute)).hasStatus(404);
        assertProblem(put(sibling, dispute + "/withdrawal", 0, Map.of())).hasStatus(404);
        assertProblem(post(sibling, assignment + "/disputes", Map.of("claim", "代提")))
                .hasStatus(404);
        assertProblem(step(OFFICE, dispute, "ruling", with(ruling("KEPT", unit), "leadUnitId", UUID.randomUUID())))
                .hasStatus(422)
                .hasType("unit-unknown");
        assertProblem(step(OFFICE, dispute, "ruling", with(ruling("KEPT", unit), "grounds", null)))
                .hasStatus(400)
                .pointsAt("/grounds");
        Api.as(OFFICE).get(dispute).then().body("status", is("RAISED")).body("version", is(0));
    }

    private String raised() {
        return "/v1/disputes/"
                + created(post(TestTokens.unit(unit), assignment + "/disputes", Map.of("claim", "应由主管部门牵头")));
    }

    private static Map<String, Object> ruling(String ruling, UUID leader) {
        return Map.of("ruling", ruling, "grounds", "依据三定规定", "document", "云法办〔2026〕11号", "leadUnitId", leader);
    }
}
