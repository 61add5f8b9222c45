package ruleoflaw.inspection.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.roundBody;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.visitBody;
import static ruleoflaw.inspection.InspectionCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** What the calendar keeps to itself of a sealed visit: no line, no count and no warning for who may not know of it. */
@QuarkusTest
class SealedCalendarTest {
    private static final String CALENDAR = "/v1/visit-calendar?year=2093&quarter=2";

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);
    private UUID spring;
    private UUID early;

    @BeforeEach
    void twoRoundsShareOneDay() {
        spring = aRound("2093-04-01", "2093-05-31");
        early = aRound("2093-05-31", "2093-06-10");
    }

    @Test
    void aSealedVisitChangesNothingOfWhatTheUnitReadsUntilItIsClosed() {
        planned(spring, with(visitBody(unit, "OPEN"), "on", "2093-04-02"));
        planned(spring, with(visitBody(unit, "OPEN"), "on", "2093-04-03"));
        var before = Api.as(theUnit).get(CALENDAR).asString();

        var sealed = planned(early, with(visitBody(unit, "UNANNOUNCED"), "on", "2093-06-01"));

        assertThat(Api.as(theUnit).get(CALENDAR).asString()).isEqualTo(before);
        assertThat(warnings(OFFICE)).containsExactly("OVERLOAD", "OVERLAP");

        step(OFFICE, "/v1/visits/" + sealed, "closure").then().statusCode(200);

        assertThat(warnings(theUnit)).containsExactly("OVERLOAD", "OVERLAP");
    }

    @Test
    void aCancelledSealedVisitStaysHiddenAndBurdensNobody() {
        planned(spring, with(visitBody(unit, "OPEN"), "on", "2093-04-02"));
        var before = Api.as(theUnit).get(CALENDAR).asString();
        var sealed = planned(early, with(visitBody(unit, "UNANNOUNCED"), "on", "2093-06-01"));
        assertThat(warnings(OFFICE)).containsExactly("OVERLAP");

        step(OFFICE, "/v1/visits/" + sealed, "cancellation", Map.of("reason", "减轻负担"))
                .then()
                .statusCode(200);

        assertThat(Api.as(theUnit).get(CALENDAR).asString()).isEqualTo(before);
        assertThat(warnings(OFFICE)).isEmpty();
    }

    @Test
    void onlyTheOfficeAndTheTeamReadOfItAndBothAreNoted() {
        var request = with(visitBody(unit, "UNANNOUNCED"), "on", "2093-06-01");
        var sealed = planned(early, with(request, "team", List.of("of-the-team")));

        for (var outsider :
                List.of(theUnit, TestTokens.inspector("another"), TestTokens.approver(), TestTokens.auditor())) {
            assertThat(visits(outsider)).isEmpty();
        }
        for (var insider : List.of(TestTokens.inspector("of-the-team"), OFFICE)) {
            assertThat(visits(insider)).containsExactly(sealed.toString());
        }

        Api.as(TestTokens.auditor())
                .get("/v1/visits/" + sealed + "/reads")
                .then()
                .body("items.reader", is(List.of("of-the-team", "office-clerk")));
    }

    @Test
    void aSiblingSeesNoRowOfTheUnitAndWhatIsNoQuarterIsRefused() {
        planned(spring, with(visitBody(unit, "OPEN"), "on", "2093-04-02"));
        var sibling = aUnit();

        assertThat(Api.as(TestTokens.unit(sibling)).get(CALENDAR).<List<String>>path("items.unitId"))
                .containsExactly(sibling.toString());
        assertProblem(Api.as(OFFICE).get("/v1/visit-calendar?year=2093&quarter=5"))
                .hasStatus(400)
                .pointsAt("/quarter");
        assertProblem(Api.as(OFFICE).get("/v1/visit-calendar?quarter=2"))
                .hasStatus(400)
                .pointsAt("/year");
    }

    private static UUID aRound(String from, String to) {
        return created(post(OFFICE, "/v1/rounds", with(with(roundBody(), "from", from), "to", to)));
    }

    private static UUID planned(UUID round, Map<String, ?> visit) {
        return created(post(OFFICE, "/v1/rounds/" + round + "/visits", visit));
    }

    private List<String> warnings(String token) {
        return inRow(token, "warnings");
    }

    private List<String> visits(String token) {
        return inRow(token, "visits.id");
    }

    /** From the unit's row, on whichever page it stands. */
    private List<String> inRow(String token, String path) {
        String next = "";
        while (next != null) {
            var page = Api.as(token).get(CALENDAR + "&limit=200" + (next.isEmpty() ? "" : "&cursor=" + next));
            if (page.<List<String>>path("items.unitId").contains(unit.toString())) {
                return page.path("items.find { it.unitId == '" + unit + "' }." + path);
            }
            next = page.path("next");
        }
        throw new AssertionError("no row of the unit");
    }
}
