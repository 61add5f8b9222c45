package ruleoflaw.assessment.pilotcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.OFFICE;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.aCheckedPilot;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.aStandard;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.created;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.declaration;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.post;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.step;
import static ruleoflaw.assessment.pilotcheck.PilotCalls.takeStandard;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A pilot's way from declaration to its name. */
@QuarkusTest
class PilotResourceTest {
    private static final Map<String, Object> PAPER = Map.of("document", "省法治办发〔2026〕30号（虚构）");

    @Test
    void aPilotIsRecommendedReviewedNamedAndLaterRevoked() {
        var pilot = aCheckedPilot();
        for (var step : new String[] {"recommendation", "review", "naming", "recheck", "revocation"}) {
            step(OFFICE, pilot, step, PAPER).then().statusCode(200);
        }

        Api.as(OFFICE)
                .get(pilot)
                .then()
                .body("readiness", is("50.00"))
                .body(
                        "steps.stage",
                        contains("DECLARED", "SELF_CHECKED", "RECOMMENDED", "REVIEWED", "NAMED", "NAMED", "REVOKED"));
        var id = UUID.fromString(pilot.substring(pilot.lastIndexOf('/') + 1));
        var events = RecordedEvents.await("ruleoflaw.assessment.events.v1", id, 4);
        assertThat(events.get(2).type()).isEqualTo("assessment.pilot.named.v1");
        assertThat(events.get(2).data().get("documentNumber").asText()).isEqualTo(PAPER.get("document"));
        assertThat(events.get(3).type()).isEqualTo("assessment.pilot.revoked.v1");
    }

    @Test
    void nobodyIsNamedWithoutTheNumberOfThePaper() {
        var pilot = aCheckedPilot();

        assertProblem(step(OFFICE, pilot, "recommendation", Map.of("document", " ")))
                .hasStatus(400)
                .pointsAt("/document");

        Api.as(OFFICE).get(pilot).then().body("stage", is("SELF_CHECKED"));
    }

    @Test
    void aProvinceDoesNotNameWhatTheCityDidNotRecommend() {
        assertProblem(step(OFFICE, aCheckedPilot(), "naming", PAPER))
                .hasStatus(409)
                .hasType("pilot-step-not-allowed");
    }

    @Test
    void aComprehensivePilotIsMeasuredByAStandard() {
        var without = new HashMap<>(declaration(aStandard()));
        without.remove("standardId");

        assertProblem(post(OFFICE, "/v1/pilots", without))
                .hasStatus(422)
                .hasType("standard-required")
                .pointsAt("/standardId");
        assertProblem(post(OFFICE, "/v1/pilots", declaration(UUID.randomUUID())))
                .hasStatus(422)
                .hasType("standard-unknown");
    }

    @Test
    void aUnitDeclaresItsOwnPilotAndItsSiblingSeesNothing() {
        var unit = UUID.randomUUID();
        var pilot = "/v1/pilots/"
                + created(post(
                        TestTokens.unit(unit),
                        "/v1/pilots",
                        Map.of("year", 2026, "kind", "SINGLE_ITEM", "level", "CITY", "title", "以案释法进集市")));
        var sibling = TestTokens.unit(UUID.randomUUID());

        Api.as(TestTokens.unit(unit)).get(pilot).then().statusCode(200).body("unitId", is(unit.toString()));
        assertProblem(Api.as(sibling).get(pilot)).hasStatus(404);
        assertProblem(step(sibling, pilot, "self-check", Map.of())).hasStatus(404);
        assertProblem(step(sibling, pilot, "naming", PAPER)).hasStatus(403);

        Api.as(OFFICE).get(pilot).then().body("stage", is("DECLARED"));
    }

    @Test
    void theVersionReadHasToBeNamed() {
        var pilot = aCheckedPilot();

        assertProblem(Api.as(OFFICE).body(PAPER).put(pilot + "/recommendation")).hasStatus(428);
        assertProblem(Api.as(OFFICE)
                        .header("If-Match", Api.etag(99))
                        .body(PAPER)
                        .put(pilot + "/recommendation"))
                .hasStatus(412);
    }

    @Test
    void onlyLinesThatNothingHangsOnAreItems() {
        var standard = aStandard();

        Api.as(OFFICE).get("/v1/pilot-standards/" + standard).then().body("items", is(3));
        Api.as(OFFICE)
                .get("/v1/pilot-standards/" + standard + "/items")
                .then()
                .body("items.code", contains("1.1", "1.2", "1.3"))
                .body("items[1].verification", is("RECONSTRUCTED"));
    }

    @Test
    void aTableWithABadLineIsRefusedWhole() {
        assertProblem(takeStandard("code,parentCode,titleZh\n1.1,,依法许可\n1.1,,依法许可\n1.2,,\n"))
                .hasStatus(422)
                .hasType("import-refused")
                .pointsAt("/rows/3/code")
                .pointsAt("/rows/4/titleZh");
    }
}
