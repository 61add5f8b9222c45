package ruleoflaw.inspection.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aFindingAt;
import static ruleoflaw.inspection.InspectionCalls.aRound;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.aVisit;
import static ruleoflaw.inspection.InspectionCalls.anOrder;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.with;
import static ruleoflaw.inspection.card.CardCalls.linesOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.deadline.Sweeping;

/** The rules by which cards are issued are data, for the county and for a round. */
@QuarkusTest
class LadderResourceTest {
    private static final Map<String, Object> RED_AFTER_ONE_DAY =
            Map.of("rung", "RED", "side", "AFTER_LAST_DAY", "days", 1, "dayUnit", "WORKING");

    @Inject
    Sweeping sweeping;

    @TestHTTPResource(management = true)
    URI management;

    @BeforeEach
    void itIsTheTwentiethOfJuly() {
        SuiteDay.is(management, "2026-07-20");
    }

    @Test
    void everybodyReadsTheRulesTheCountyStartsWith() {
        Api.as(TestTokens.unit(UUID.randomUUID()))
                .get("/v1/ladders?kind=ASSIGNMENT")
                .then()
                .body("items[0].rungs.rung", contains("YELLOW", "RED", "URGING", "TALK"))
                .body("items[0].rungs.days", contains(5, 10, 5, 10));
    }

    /** A finding of an open visit in July; its order is due 19 August, and red comes on the 20th already. */
    @Test
    void aRoundWithALadderOfItsOwnGoesByThat() {
        var round = aRound();
        var unit = aUnit();
        var visit = aVisit(round, unit, "OPEN");
        var answer = post(OFFICE, "/v1/ladders", ladderOf(round));
        var ladder = created(answer);
        answer.then().body("rungs.rung", contains("RED")).body("decidedOn", is("2026-07-20"));
        var finding = aFindingAt(visit, unit);
        step(OFFICE, "/v1/findings/" + finding, "confirmation").then().statusCode(200);
        var order = anOrder(finding);

        SuiteDay.is(management, "2026-08-20");
        sweeping.now();

        assertThat(linesOf(order)).containsExactly("RED 2026-08-20 2026-08-20 ISSUED");
        Api.as(OFFICE).get("/v1/ladders/" + ladder).then().body("roundId", is(round.toString()));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        var round = aRound();
        var sound = ladderOf(round);

        assertProblem(post(OFFICE, "/v1/ladders", with(sound, "rungs", List.of(RED_AFTER_ONE_DAY, RED_AFTER_ONE_DAY))))
                .hasStatus(422)
                .hasType("rung-twice")
                .pointsAt("/rungs/1/rung");
        assertProblem(post(OFFICE, "/v1/ladders", with(sound, "rungs", List.of(with(RED_AFTER_ONE_DAY, "days", 0)))))
                .hasStatus(400)
                .pointsAt("/rungs/0/days");
        assertProblem(post(OFFICE, "/v1/ladders", with(sound, "roundId", UUID.randomUUID())))
                .hasStatus(422)
                .hasType("no-such-round")
                .pointsAt("/roundId");
        assertProblem(post(OFFICE, "/v1/ladders", with(sound, "approvalDocument", "")))
                .hasStatus(400)
                .pointsAt("/approvalDocument");
        assertProblem(post(TestTokens.inspector("i"), "/v1/ladders", sound)).hasStatus(403);

        Api.as(OFFICE).get("/v1/ladders?round=" + round).then().body("items", hasSize(0));
    }

    private static Map<String, Object> ladderOf(UUID round) {
        return Map.of(
                "kind",
                "ORDER",
                "roundId",
                round,
                "approvalDocument",
                "云法委督〔2026〕3号",
                "rungs",
                List.of(RED_AFTER_ONE_DAY));
    }
}
