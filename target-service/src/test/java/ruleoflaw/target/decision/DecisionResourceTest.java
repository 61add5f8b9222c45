package ruleoflaw.target.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit leads a decision through its procedure; what it leaves out is recorded, not refused. */
@QuarkusTest
class DecisionResourceTest {
    private static final String TOPIC = "ruleoflaw.target.events.v1";

    /** Of "opinion", as sha256sum gives it. */
    private static final String SHA_256 = "4379105aca40fc3c6b7c72756ef978e1b496091ba2016679b64b2aeff0ddf116";

    @Test
    void aDecisionIsStartedLedThroughItsStepsDecidedPublishedAndFiled() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var decision = aDecision(unit);
        consult(clerk, decision, "2026-01-05", "2026-02-04");
        record(clerk, decision, "RISK_ASSESSMENT", Map.of("state", "NOT_APPLICABLE", "reason", "不涉及社会稳定"));
        var opinion = aFile(clerk);
        record(
                clerk,
                decision,
                "EXPERT_REVIEW",
                Map.of("state", "DONE", "finishedOn", "2026-02-05", "fileIds", List.of(opinion)));
        examine(clerk, decision, "2026-02-05", "2026-02-27");

        step(clerk, decision, "tabling", Map.of("on", "2026-03-02")).then().statusCode(200);
        step(clerk, decision, "deliberation", deliberation()).then().statusCode(200);
        step(clerk, decision, "publication", Map.of("on", "2026-03-05", "number", "云字〔2026〕1号"))
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("applicableSteps", is(4))
                .body("missingSteps", is(0))
                .body("examinedBeforeDiscussion", is(true))
                .body("steps.size()", is(5));

        var events = RecordedEvents.await(TOPIC, idOf(decision), 8);
        var deliberated = events.get(6);
        assertThat(deliberated.type()).isEqualTo("target.decision.deliberated.v1");
        assertThat(deliberated.data().path("status").asText()).isEqualTo("TABLED");
        assertThat(deliberated.data().path("unitId").asText()).isEqualTo(unit.toString());
        assertThat(deliberated.data().path("year").asInt()).isEqualTo(2026);
        assertThat(deliberated.data().path("applicableSteps").asInt()).isEqualTo(4);
        assertThat(deliberated.data().path("missingSteps").asInt(-1)).isZero();
        assertThat(deliberated.data().path("examined").asText()).isEqualTo("YES");
        assertThat(deliberated.data().path("evidence")).hasSize(1);
        assertThat(deliberated.data().at("/evidence/0/fileId").asText()).isEqualTo(opinion);
        assertThat(deliberated.data().at("/evidence/0/sha256").asText()).isEqualTo(SHA_256);
    }

    @Test
    void tablingWithoutExaminationIsRecordedAsSuch() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var decision = aDecision(unit);

        step(clerk, decision, "tabling", Map.of("on", "2026-03-02")).then().statusCode(200);
        step(clerk, decision, "deliberation", deliberation())
                .then()
                .statusCode(200)
                .body("deficiencies", hasItem("TABLED_UNEXAMINED"))
                .body("missingSteps", is(4));

        var deliberated = RecordedEvents.await(TOPIC, idOf(decision), 3).get(2);
        assertThat(deliberated.data().path("examined").asText()).isEqualTo("NO");
        assertThat(deliberated.data().path("missingSteps").asInt()).isEqualTo(4);
    }

    @Test
    void afterTheDecisionAStepIsCorrectedOnlyWithAReason() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var decision = aDecision(unit);
        step(clerk, decision, "tabling", Map.of("on", "2026-03-02"));
        step(clerk, decision, "deliberation", deliberation());
        var body = Map.of("state", "DONE", "finishedOn", "2026-02-01");

        assertProblem(step(clerk, decision, "steps/EXPERT_REVIEW", body))
                .hasStatus(409)
                .hasType("procedure-closed");
        step(clerk, decision, "step-corrections/EXPERT_REVIEW", Map.of("record", body, "reason", "漏登"))
                .then()
                .statusCode(200)
                .body("remark", is("漏登"))
                .body("deficiencies", hasItem("RECORDED_AFTERWARDS"));

        var corrected = RecordedEvents.await(TOPIC, idOf(decision), 4).get(3);
        assertThat(corrected.type()).isEqualTo("target.decision.corrected.v1");
        assertThat(corrected.data().path("missingSteps").asInt()).isEqualTo(3);
    }

    @Test
    void aRecordThatDoesNotBelongThereIsTakenOutByTheOffice() {
        var unit = aUnit();
        var decision = aDecision(unit);

        assertProblem(step(TestTokens.unit(unit), decision, "withdrawal", Map.of("reason", "重复")))
                .hasStatus(403);
        step(OFFICE, decision, "withdrawal", Map.of("reason", "重复登记")).then().statusCode(200);

        var events = RecordedEvents.await(TOPIC, idOf(decision), 2);
        assertThat(events.getLast().type()).isEqualTo("target.decision.withdrawn.v1");
        assertThat(events.getLast().data().path("status").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void aSiblingUnitFindsNothingAndTheOfficeWritesNothing() {
        var decision = aDecision(aUnit());
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(decision)).hasStatus(404);
        assertProblem(put(sibling, decision + "/tabling", 0, Map.of("on", "2026-03-02")))
                .hasStatus(404);
        assertProblem(step(OFFICE, decision, "tabling", Map.of("on", "2026-03-02")))
                .hasStatus(403);
        assertProblem(post(OFFICE, "/v1/decisions", body())).hasStatus(403);

        Api.as(OFFICE).get(decision).then().body("version", is(0)).body("status", is("PREPARING"));
    }

    @Test
    void badRecordsNameTheField() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var decision = aDecision(unit);

        assertProblem(step(
                        clerk,
                        decision,
                        "steps/LEGALITY_EXAMINATION",
                        Map.of("state", "NOT_APPLICABLE", "reason", "x")))
                .hasStatus(422)
                .hasType("step-always-required")
                .pointsAt("/state");
        assertProblem(step(clerk, decision, "steps/EXPERT_REVIEW", Map.of("state", "NOT_APPLICABLE")))
                .hasStatus(422)
                .pointsAt("/reason");
        assertProblem(step(clerk, decision, "steps/EXPERT_REVIEW", Map.of("state", "DONE", "finishedOn", "2199-01-01")))
                .hasStatus(422)
                .hasType("day-in-future");
        assertProblem(step(clerk, decision, "tabling", Map.of("on", "2026-01-03")))
                .hasStatus(422)
                .hasType("days-out-of-order")
                .pointsAt("/on");
        assertProblem(post(clerk, "/v1/decisions", with(body(), "title", " ")))
                .hasStatus(400)
                .pointsAt("/title");

        Api.as(OFFICE).get(decision).then().body("version", is(0));
    }

    @Test
    void stepsAreNotSkippedAndNobodyWritesOverWhatHeHasNotRead() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var decision = aDecision(unit);

        assertProblem(step(clerk, decision, "publication", Map.of("on", "2026-03-05", "number", "1")))
                .hasStatus(409)
                .hasType("decision-step-not-allowed");
        assertProblem(Api.as(clerk).body(Map.of("on", "2026-03-02")).put(decision + "/tabling"))
                .hasStatus(428);
        assertProblem(put(clerk, decision + "/tabling", 7, Map.of("on", "2026-03-02")))
                .hasStatus(412);
    }

    @Test
    void decisionsAreListedAndCountedForTheUnit() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var decision = aDecision(unit);
        step(clerk, decision, "tabling", Map.of("on", "2026-03-02"));
        step(clerk, decision, "deliberation", deliberation());

        Api.as(OFFICE)
                .get("/v1/decisions?year=2026&status=DELIBERATED&unit=" + unit)
                .then()
                .body("items.size()", is(1))
                .body("items[0].title", is("城区停车收费方案"));
        Api.as(clerk)
                .get("/v1/figures?year=2026")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'decisions.examined-rate' }.value", is("0.00"))
                .body("items.find { it.code == 'decisions.examined-rate' }.denominator", is(1));
    }

    private static Map<String, Object> body() {
        return Map.of("title", "城区停车收费方案", "matter", "PUBLIC_POLICY", "startedOn", "2026-01-04");
    }

    private static Map<String, Object> deliberation() {
        return Map.of("on", "2026-03-02", "meeting", "局长办公会", "chiefSpokeLast", true);
    }

    private static String aDecision(UUID unit) {
        return "/v1/decisions/" + created(post(TestTokens.unit(unit), "/v1/decisions", body()));
    }

    private static String aFile(String clerk) {
        return Api.as(clerk)
                .contentType("text/plain")
                .body("opinion")
                .post("/v1/files?name=a.txt&occurred-on=2026-02-05")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static UUID idOf(String decision) {
        return UUID.fromString(decision.substring(decision.lastIndexOf('/') + 1));
    }

    private static void consult(String clerk, String decision, String from, String to) {
        record(clerk, decision, "PUBLIC_PARTICIPATION", Map.of("state", "DONE", "startedOn", from, "finishedOn", to));
    }

    private static void examine(String clerk, String decision, String from, String to) {
        record(
                clerk,
                decision,
                "LEGALITY_EXAMINATION",
                Map.of("state", "DONE", "startedOn", from, "finishedOn", to, "conclusion", "LAWFUL"));
    }

    private static void record(String clerk, String decision, String step, Map<String, ?> body) {
        step(clerk, decision, "steps/" + step, body).then().statusCode(200);
    }
}
