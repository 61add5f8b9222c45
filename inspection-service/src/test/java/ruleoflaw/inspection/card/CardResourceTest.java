package ruleoflaw.inspection.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aConfirmedFinding;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.anOrder;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.card.CardCalls.cardsOf;
import static ruleoflaw.inspection.card.CardCalls.linesOf;
import static ruleoflaw.inspection.card.CardCalls.told;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.deadline.Sweeping;

/** A yellow card of 26 August: who sees it, and who may cancel it. */
@QuarkusTest
class CardResourceTest {
    private static final Map<String, String> IN_TIME = Map.of("reason", "延期申请在期限内提出并获批准");

    @Inject
    Sweeping sweeping;

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private UUID order;
    private String card;

    @BeforeEach
    void aYellowCardIsIssuedOn26August() {
        SuiteDay.is(management, "2026-07-20");
        unit = aUnit();
        order = anOrder(aConfirmedFinding(unit));
        SuiteDay.is(management, "2026-08-26");
        sweeping.now();
        card = "/v1/cards/" + idOf("YELLOW");
    }

    @Test
    void theUnitSeesItsCardAndTheRuleAndCalendarBehindIt() {
        var theUnit = TestTokens.unit(unit);
        var matter = "/v1/matters/"
                + Api.as(theUnit).get("/v1/matters?kind=ORDER&overdue=true").<String>path("items[0].id");

        Api.as(theUnit).get(card).then().body("rule", is("黄牌:逾期满5个工作日(期限2026-08-19)"));
        Api.as(theUnit)
                .get(matter)
                .then()
                .body("deadline.lastDay", is("2026-08-19"))
                .body("deadline.rule", is("整改期限:一般问题30日"))
                .body("nextOn", is("2026-09-02"))
                .body("rungs.rung", contains("BLUE", "YELLOW", "URGING"));
        Api.as(theUnit)
                .get(matter + "/days")
                .then()
                .body("day", hasSize(8))
                .body("nature[3]", is("WEEKEND"))
                .body("overdue", contains(0, 1, 2, 2, 2, 3, 4, 5));
    }

    @Test
    void aSiblingUnitSeesNothingOfIt() {
        var sibling = TestTokens.unit(aUnit());
        String matter = Api.as(OFFICE).get("/v1/matters?unit=" + unit).path("items[0].id");

        assertProblem(Api.as(sibling).get(card)).hasStatus(404).hasType("not-found");
        assertProblem(Api.as(sibling).get("/v1/matters/" + matter)).hasStatus(404);
        assertProblem(Api.as(sibling).get("/v1/matters/" + matter + "/days")).hasStatus(404);
        Api.as(sibling).get("/v1/cards?unit=" + unit).then().body("items", empty());
        Api.as(sibling).get("/v1/matters?unit=" + unit).then().body("items", empty());
        Api.as(sibling).get("/v1/overdue").then().body("", empty());
    }

    @Test
    void theCountyIsSeenByUnitAndByRung() {
        Api.as(OFFICE)
                .get("/v1/overdue?kind=ORDER")
                .then()
                .body("find { it.unitId == '" + unit + "' }.matters", is(1))
                .body("find { it.unitId == '" + unit + "' }.oldest", is("2026-08-19"))
                .body("find { it.unitId == '" + unit + "' }.byRung.YELLOW", is(1))
                .body("find { it.unitId == '" + unit + "' }.byRung.URGING", is(1));
        Api.as(OFFICE)
                .get("/v1/overdue?kind=ASSIGNMENT")
                .then()
                .body("findAll { it.unitId == '" + unit + "' }", empty());
        Api.as(OFFICE).get("/v1/matters?rung=YELLOW&unit=" + unit).then().body("items", hasSize(1));
        Api.as(OFFICE).get("/v1/matters?rung=RED&unit=" + unit).then().body("items", empty());
    }

    @Test
    void theApproverCancelsItAndItDoesNotComeAgain() {
        step(TestTokens.approver(), card, "cancellation", IN_TIME)
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("reason", is("延期申请在期限内提出并获批准"));
        SuiteDay.is(management, "2026-08-31");
        sweeping.now();

        assertThat(linesOf(order)).hasSize(2).contains("YELLOW 2026-08-26 2026-08-26 CANCELLED");
        assertThat(told(order, 3)).hasSize(3).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("inspection.card.cancelled.v1");
            assertThat(event.data().get("status").asText()).isEqualTo("CANCELLED");
            assertThat(event.data().get("colour").asText()).isEqualTo("YELLOW");
        });
        assertProblem(step(TestTokens.approver(), card, "cancellation", IN_TIME))
                .hasStatus(409)
                .hasType("step-not-allowed");
    }

    @Test
    void nobodyElseCancelsItAndNotWithoutAReason() {
        assertProblem(step(OFFICE, card, "cancellation", IN_TIME)).hasStatus(403);
        assertProblem(step(TestTokens.unit(unit), card, "cancellation", IN_TIME))
                .hasStatus(403);
        assertProblem(step(TestTokens.approver(), card, "cancellation", Map.of("reason", " ")))
                .hasStatus(400)
                .pointsAt("/reason");
        assertProblem(Api.as(TestTokens.approver()).body(IN_TIME).put(card + "/cancellation"))
                .hasStatus(428);
        assertProblem(put(TestTokens.approver(), card + "/cancellation", 7, IN_TIME))
                .hasStatus(412);

        assertThat(linesOf(order)).contains("YELLOW 2026-08-26 2026-08-26 ISSUED");
    }

    @Test
    void cardsAreFiltered() {
        var mine = "/v1/cards?unit=" + unit;

        Api.as(OFFICE).get(mine + "&colour=YELLOW").then().body("items", hasSize(1));
        Api.as(OFFICE).get(mine + "&matter-kind=ASSIGNMENT").then().body("items", empty());
        Api.as(OFFICE).get(mine + "&status=CANCELLED").then().body("items", empty());
        Api.as(OFFICE).get(mine + "&fell-from=2026-08-17").then().body("items.colour", contains("YELLOW"));
        Api.as(OFFICE).get(mine + "&fell-to=2026-08-25").then().body("items.colour", contains("BLUE"));
    }

    private String idOf(String colour) {
        return cardsOf(order).stream()
                .filter(found -> found.get("colour").equals(colour))
                .map(found -> found.get("id").toString())
                .findFirst()
                .orElseThrow();
    }
}
