package ruleoflaw.inspection.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.FINDER;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.VERIFIER;
import static ruleoflaw.inspection.InspectionCalls.aRound;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.aVisit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.roundBody;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.visitBody;
import static ruleoflaw.inspection.InspectionCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** The visit calendar and the teams that fill it, over HTTP. */
@QuarkusTest
class CalendarResourceTest {
    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);

    @Test
    void aUnitSeesItsOwnRowAndNothingOfASealedVisit() {
        var sealed = aVisit(aRound(), unit, "UNANNOUNCED");
        var open = aVisit(aRound(), unit, "OPEN");
        aVisit(aRound(), aUnit(), "OPEN");

        calendar(theUnit)
                .then()
                .statusCode(200)
                .body("items.unitId", contains(unit.toString()))
                .body("items[0].visits.id", contains(open.toString()))
                .body("items[0].warnings", empty());

        step(OFFICE, "/v1/visits/" + sealed, "closure").then().statusCode(200);
        calendar(theUnit)
                .then()
                .body("items[0].visits.id", hasItems(open.toString(), sealed.toString()))
                .body("items[0].warnings", contains("OVERLAP"));
    }

    @Test
    void theOfficeSeesTheCountyAndIsNotedAsAReaderOfWhatIsSealed() {
        var sealed = aVisit(aRound(), unit, "UNANNOUNCED");
        var idle = aUnit();

        var units = allRows();

        org.assertj.core.api.Assertions.assertThat(units).contains(unit.toString(), idle.toString());
        Api.as(OFFICE)
                .get("/v1/visits/" + sealed + "/reads")
                .then()
                .statusCode(200)
                .body("items.reader", hasItem("office-clerk"));
    }

    @Test
    void theCalendarNamesItsQuarter() {
        assertProblem(Api.as(OFFICE).get("/v1/visit-calendar?year=2026&quarter=5"))
                .hasStatus(400);
        assertProblem(Api.as(OFFICE).get("/v1/visit-calendar?year=2026")).hasStatus(400);
    }

    /** One round visits on 30 June, the other on 1 July, and both last over the turn of the quarter. */
    @Test
    void roundsThatOverlapOverTheEdgeOfAQuarterAreWarnedOfInBoth() {
        var june = aRoundFrom("2026-06-25", "2026-07-03");
        var july = aRoundFrom("2026-06-30", "2026-07-05");
        post(OFFICE, "/v1/rounds/" + june + "/visits", with(visitBody(unit, "OPEN"), "on", "2026-06-30"))
                .then()
                .statusCode(201);
        post(OFFICE, "/v1/rounds/" + july + "/visits", with(visitBody(unit, "OPEN"), "on", "2026-07-01"))
                .then()
                .statusCode(201);

        for (var quarter : List.of(2, 3)) {
            Api.as(theUnit)
                    .get("/v1/visit-calendar?year=2026&quarter=" + quarter)
                    .then()
                    .body("items[0].visits.on", contains(quarter == 2 ? "2026-06-30" : "2026-07-01"))
                    .body("items[0].warnings", contains("OVERLAP"));
        }
        Api.as(theUnit).get("/v1/visit-calendar?year=2026&quarter=4").then().body("items[0].warnings", empty());
    }

    private static UUID aRoundFrom(String from, String to) {
        return created(post(OFFICE, "/v1/rounds", with(with(roundBody(), "from", from), "to", to)));
    }

    @Test
    void planningWarnsAndNeverRefuses() {
        var round = aRound();
        var first = post(OFFICE, "/v1/rounds/" + round + "/visits", visitBody(unit, "OPEN"));
        first.then().statusCode(201).body("warnings", empty());
        aVisit(round, unit, "OPEN");

        post(OFFICE, "/v1/rounds/" + round + "/visits", visitBody(unit, "OPEN"))
                .then()
                .statusCode(201)
                .body("warnings", contains("OVERLOAD"));
        post(OFFICE, "/v1/rounds/" + aRound() + "/visits", visitBody(unit, "OPEN"))
                .then()
                .statusCode(201)
                .body("warnings", contains("OVERLOAD", "OVERLAP"));
    }

    @Test
    void aVisitIsMadeByTheRoundsTeamWithoutThoseRecused() {
        var round = "/v1/rounds/" + aRound();
        var team = Map.of(
                "leader", Map.of("person", "inspector-one"),
                "members", List.of(Map.of("person", "inspector-two", "homeUnitId", unit)));
        put(OFFICE, round + "/team", 0, team)
                .then()
                .statusCode(200)
                .body("members.person", contains("inspector-one", "inspector-two"))
                .body("version", is(1));
        assertProblem(put(OFFICE, round + "/team", 0, team)).hasStatus(412);
        assertProblem(post(
                        OFFICE,
                        round + "/visits",
                        with(visitBody(unit, "UNANNOUNCED"), "team", List.of("inspector-two"))))
                .hasStatus(422)
                .hasType("member-recused")
                .pointsAt("/team/0");
        var sealed = created(post(OFFICE, round + "/visits", visitBody(unit, "UNANNOUNCED")));
        Api.as(FINDER).get("/v1/visits/" + sealed).then().statusCode(200);
        assertProblem(Api.as(VERIFIER).get("/v1/visits/" + sealed)).hasStatus(404);

        var recusal = Map.of("person", "inspector-one", "unitId", unit, "reason", "配偶在该单位任职");
        assertProblem(put(VERIFIER, round + "/team/recusals", 1, recusal)).hasStatus(403);
        assertProblem(put(FINDER, round + "/team/recusals", 1, recusal))
                .hasStatus(422)
                .hasType("nobody-left")
                .pointsAt("/person");
        step(OFFICE, "/v1/visits/" + sealed, "cancellation", Map.of("reason", "回避"))
                .then()
                .statusCode(200);
        put(FINDER, round + "/team/recusals", 1, recusal)
                .then()
                .statusCode(200)
                .body("recusals", hasSize(1))
                .body("recusals[0].declaredOn", notNullValue());
        assertProblem(post(OFFICE, round + "/visits", visitBody(unit, "OPEN")))
                .hasStatus(422)
                .hasType("nobody-left");
        assertProblem(Api.as(theUnit).get(round + "/team")).hasStatus(403);
        Api.as(OFFICE).get("/v1/visits?unit=" + unit).then().body("items.status", not(hasItem("PLANNED")));
    }

    private List<String> allRows() {
        var found = new java.util.ArrayList<String>();
        var path = "/v1/visit-calendar?year=2026&quarter=3&limit=100";
        var page = Api.as(OFFICE).get(path);
        found.addAll(page.path("items.unitId"));
        while (page.path("next") != null) {
            page = Api.as(OFFICE).get(path + "&cursor=" + page.path("next"));
            found.addAll(page.path("items.unitId"));
        }
        return found;
    }

    private static Response calendar(String token) {
        return Api.as(token).get("/v1/visit-calendar?year=2026&quarter=3");
    }
}
