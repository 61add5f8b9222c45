package ruleoflaw.target.adviser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit appoints legal advisers; their opinions stand beside the decision or document they are about. */
@QuarkusTest
class AdviserResourceTest {
    @Test
    void anAppointedAdvisersOpinionIsFoundByWhatItIsAbout() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var adviser = anAdviser(clerk);
        var decision = created(post(
                clerk,
                "/v1/decisions",
                Map.of("title", "停车收费方案", "matter", "PUBLIC_POLICY", "startedOn", "2026-01-04")));

        var id = created(post(clerk, adviser + "/opinions", opinion(decision, "2026-02-02")));

        Api.as(OFFICE)
                .get("/v1/legal-opinions?record=" + decision)
                .then()
                .body("items.size()", is(1))
                .body("items[0].lawful", is(true));
        var given = RecordedEvents.await("ruleoflaw.target.events.v1", id, 1).getFirst();
        assertThat(given.type()).isEqualTo("target.legal-opinion.given.v1");
        assertThat(given.text()).doesNotContain("演示律师");
    }

    @Test
    void whoIsNotAppointedGivesNoOpinion() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var adviser = anAdviser(clerk);
        var decision = created(
                post(clerk, "/v1/decisions", Map.of("title", "方案", "matter", "OTHER", "startedOn", "2026-01-04")));
        step(clerk, adviser, "ending", Map.of("on", "2026-03-01")).then().statusCode(200);

        assertProblem(post(clerk, adviser + "/opinions", opinion(decision, "2026-03-02")))
                .hasStatus(409)
                .hasType("adviser-not-appointed")
                .pointsAt("/on");
        assertProblem(post(clerk, adviser + "/opinions", opinion(UUID.randomUUID(), "2026-02-02")))
                .hasStatus(404);
    }

    @Test
    void nobodyElseSeesThePersonOrWritesForTheUnit() {
        var clerk = TestTokens.unit(aUnit());
        var adviser = anAdviser(clerk);

        assertProblem(Api.as(TestTokens.unit(aUnit())).get(adviser)).hasStatus(404);
        assertProblem(Api.as(TestTokens.inspector("i")).get(adviser)).hasStatus(403);
        assertProblem(put(OFFICE, adviser + "/ending", 0, Map.of("on", "2026-03-01")))
                .hasStatus(403);
        assertProblem(post(clerk, "/v1/legal-advisers", with(body(), "until", "2025-01-01")))
                .hasStatus(422)
                .hasType("days-out-of-order");
        assertProblem(put(clerk, adviser + "/ending", 3, Map.of("on", "2026-03-01")))
                .hasStatus(412);
    }

    private static Map<String, Object> body() {
        return Map.of(
                "name",
                "演示律师",
                "kind",
                "LAWYER",
                "organisation",
                "示例律师事务所",
                "document",
                "聘书〔2026〕1号",
                "from",
                "2026-01-01",
                "until",
                "2026-12-31");
    }

    private static String anAdviser(String clerk) {
        return "/v1/legal-advisers/" + created(post(clerk, "/v1/legal-advisers", body()));
    }

    private static Map<String, Object> opinion(UUID decision, String on) {
        return Map.of("about", "DECISION", "recordId", decision, "on", on, "lawful", true, "opinion", "权限、程序、内容合法");
    }
}
