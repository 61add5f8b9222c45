package ruleoflaw.target.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A published decision is looked at again; one that is not published has nothing to look at. */
@QuarkusTest
class FollowUpResourceTest {
    @Test
    void aPublishedDecisionIsCheckedAndEvaluated() {
        var clerk = TestTokens.unit(aUnit());
        var decision = aDecision(clerk);
        assertProblem(post(clerk, decision + "/follow-ups", check()))
                .hasStatus(409)
                .hasType("decision-step-not-allowed");
        step(clerk, decision, "tabling", Map.of("on", "2026-03-02"));
        step(clerk, decision, "deliberation", Map.of("on", "2026-03-02", "meeting", "局务会议", "chiefSpokeLast", true));
        step(clerk, decision, "publication", Map.of("on", "2026-03-05", "number", "云字1号"))
                .then()
                .statusCode(200);

        var id = created(post(clerk, decision + "/follow-ups", check()));

        Api.as(OFFICE)
                .get(decision + "/follow-ups")
                .then()
                .body("items.size()", is(1))
                .body("items[0].kind", is("EXECUTION_CHECK"));
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", id, 1).getFirst();
        assertThat(told.type()).isEqualTo("target.decision.followed-up.v1");
        assertThat(told.data().path("adjusted").asBoolean(true)).isFalse();
        assertProblem(Api.as(TestTokens.unit(aUnit())).get(decision + "/follow-ups/" + id))
                .hasStatus(404);
        assertProblem(post(OFFICE, decision + "/follow-ups", check())).hasStatus(403);
        assertProblem(post(clerk, decision + "/follow-ups", with(check(), "result", " ")))
                .hasStatus(400)
                .pointsAt("/result");
    }

    private static Map<String, Object> check() {
        return Map.of("kind", "EXECUTION_CHECK", "on", "2026-06-30", "result", "按计划执行");
    }

    private static String aDecision(String clerk) {
        var body = Map.of("title", "停车收费方案", "matter", "PUBLIC_POLICY", "startedOn", "2026-01-04");
        return "/v1/decisions/" + created(post(clerk, "/v1/decisions", body));
    }
}
