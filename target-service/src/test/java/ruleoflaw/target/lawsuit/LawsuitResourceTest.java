package ruleoflaw.target.lawsuit;

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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** The court reports how lawsuits ended; the loss rate follows. */
@QuarkusTest
class LawsuitResourceTest {
    private static final String TOPIC = "ruleoflaw.target.events.v1";
    private static final String COURT = TestTokens.of(Role.SYSTEM, "court-system", null);

    @Test
    void theLossRateIsLostByConcluded() {
        var unit = aUnit();
        report(unit, "WON");
        report(unit, "OTHER");
        var lost = report(unit, "LOST");

        assertLossRate(unit, "33.33");
        var concluded = RecordedEvents.await(TOPIC, idOf(lost), 1).getFirst();
        assertThat(concluded.type()).isEqualTo("target.lawsuit.concluded.v1");
        assertThat(concluded.data().path("status").asText()).isEqualTo("CONCLUDED");
        assertThat(concluded.data().path("outcome").asText()).isEqualTo("LOST");
        assertThat(concluded.data().path("year").asInt()).isEqualTo(2026);
    }

    @Test
    void aReviewerCorrectsWithAReasonAndTheOfficeWithdraws() {
        var unit = aUnit();
        var lawsuit = report(unit, "LOST");
        var better = Map.of("concludedOn", "2026-05-06", "outcome", "WON", "reason", "二审改判");

        assertProblem(step(TestTokens.unit(unit), lawsuit, "correction", better))
                .hasStatus(409)
                .hasType("record-is-imported");
        step(TestTokens.reviewer("r"), lawsuit, "correction", better).then().body("outcome", is("WON"));
        step(OFFICE, lawsuit, "withdrawal", Map.of("reason", "重复")).then().body("status", is("WITHDRAWN"));
        assertProblem(step(OFFICE, lawsuit, "withdrawal", Map.of("reason", "重复")))
                .hasStatus(409);

        assertThat(RecordedEvents.await(TOPIC, idOf(lawsuit), 3))
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "target.lawsuit.concluded.v1", "target.lawsuit.corrected.v1", "target.lawsuit.withdrawn.v1");
    }

    @Test
    void aSiblingUnitFindsNothingAndBadInputNamesItsField() {
        var lawsuit = report(aUnit(), "WON");
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(lawsuit)).hasStatus(404);
        assertProblem(post(COURT, "/v1/lawsuits", with(lawsuit(aUnit(), "WON"), "outcome", null)))
                .hasStatus(400)
                .pointsAt("/outcome");
        assertProblem(post(COURT, "/v1/lawsuits", with(lawsuit(aUnit(), "WON"), "concludedOn", "2199-01-01")))
                .hasStatus(422)
                .hasType("day-in-future");
        assertProblem(post(OFFICE, "/v1/lawsuits", lawsuit(aUnit(), "WON"))).hasStatus(403);
    }

    private static void assertLossRate(UUID unit, String rate) {
        Api.as(TestTokens.unit(unit))
                .get("/v1/figures?year=2026")
                .then()
                .body("items.find { it.code == 'lawsuits.loss-rate' }.value", is(rate))
                .body("items.find { it.code == 'lawsuits.loss-rate' }.denominator", is(3));
    }

    private static Map<String, Object> lawsuit(UUID unit, String outcome) {
        return Map.of(
                "unitId",
                unit,
                "caseNumber",
                "(2026)云行终1号",
                "court",
                "云岭县人民法院",
                "concludedOn",
                "2026-05-06",
                "outcome",
                outcome);
    }

    private static String report(UUID unit, String outcome) {
        return "/v1/lawsuits/" + created(post(COURT, "/v1/lawsuits", lawsuit(unit, outcome)));
    }

    private static UUID idOf(String lawsuit) {
        return UUID.fromString(lawsuit.substring(lawsuit.lastIndexOf('/') + 1));
    }
}
