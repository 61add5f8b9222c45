package ruleoflaw.assessment.pilotcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.OFFICE;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.aCheckedPilot;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.aPilot;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.judge;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.post;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.step;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.verdict;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

@QuarkusTest
class SelfCheckResourceTest {
    @Test
    void anItemJudgedAgainIsJudgedAnew() {
        var pilot = aPilot();
        judge(pilot, verdict("1.1", "NOT_MET"), verdict("1.2", "MET"))
                .then()
                .statusCode(200)
                .body("open", is(1))
                .body("percent", nullValue());

        judge(pilot, verdict("1.1", "MET"), verdict("1.3", "PARTLY"))
                .then()
                .statusCode(200)
                .body("open", is(0))
                .body("met", is(2))
                .body("percent", is("83.33"));
        Api.as(OFFICE).get(pilot + "/verdicts?verdict=PARTLY").then().body("items.itemCode", contains("1.3"));
    }

    @Test
    void whatIsNotMetIsListedAsAGapOfTheComingYear() {
        var pilot = UUID.fromString(aCheckedPilot().substring("/v1/pilots/".length()));

        var gaps = RecordedEvents.await(
                "ruleoflaw.assessment.events.v1",
                event -> event.type().equals("assessment.pilot.gap-listed.v1")
                        && event.data().path("pilotId").asText().equals(pilot.toString()),
                2);
        assertThat(gaps)
                .extracting(gap -> gap.data().get("indicatorCode").asText())
                .containsExactlyInAnyOrder("1.2", "1.3");
        assertThat(gaps).allMatch(gap -> gap.data().get("year").asInt() == 2027);
    }

    @Test
    void aCheckWithOpenItemsDoesNotEnd() {
        var pilot = aPilot();
        judge(pilot, verdict("1.1", "MET")).then().statusCode(200);

        assertProblem(step(OFFICE, pilot, "self-check", Map.of()))
                .hasStatus(409)
                .hasType("self-check-incomplete")
                .detailContains("2项");

        Api.as(OFFICE).get(pilot).then().body("stage", is("DECLARED")).body("steps.size()", is(1));
    }

    @Test
    void aVerdictWithoutAGroundIsRefusedAndNothingIsStored() {
        var pilot = aPilot();
        var groundless = Map.of("code", "1.2", "verdict", "NOT_APPLICABLE");
        var made = Map.of("code", "1.3", "verdict", "MET", "factIds", List.of(UUID.randomUUID()));

        assertProblem(judge(pilot, verdict("1.1", "MET"), groundless, made, verdict("9.9", "MET")))
                .hasStatus(422)
                .hasType("verdicts-refused")
                .pointsAt("/verdicts/1/explanation")
                .pointsAt("/verdicts/2/factIds")
                .pointsAt("/verdicts/3/code");

        Api.as(OFFICE).get(pilot + "/readiness").then().body("open", is(3));
    }

    @Test
    void afterTheCheckNothingIsJudgedAnyMore() {
        assertProblem(judge(aCheckedPilot(), verdict("1.3", "MET")))
                .hasStatus(409)
                .hasType("pilot-step-not-allowed");
    }

    @Test
    void theCountysPilotIsNoUnitsBusiness() {
        var pilot = aPilot();
        var unit = TestTokens.unit(UUID.randomUUID());

        assertProblem(Api.as(unit).get(pilot + "/readiness")).hasStatus(404);
        assertProblem(post(unit, pilot + "/verdicts", Map.of("verdicts", List.of(verdict("1.1", "MET")))))
                .hasStatus(404);

        Api.as(OFFICE).get(pilot + "/readiness").then().body("open", is(3));
    }
}
