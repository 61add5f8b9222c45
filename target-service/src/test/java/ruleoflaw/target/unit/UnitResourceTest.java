package ruleoflaw.target.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
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

/** The directory of units: everybody reads it, the office keeps it. */
@QuarkusTest
class UnitResourceTest {
    private static final Map<String, Object> DESCRIPTION = Map.of(
            "name", "河西镇",
            "shortName", "河西",
            "type", "TOWNSHIP",
            "group", "TOWNSHIP",
            "divisionCode", "530998103000");

    @Test
    void aChangedUnitIsToldToEverybody() {
        var unit = aUnit();

        put(OFFICE, "/v1/units/" + unit, 0, DESCRIPTION)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", is("河西镇"));

        var states = RecordedEvents.await("ruleoflaw.target.state.v1", unit, 2);
        assertThat(states.getLast().type()).isEqualTo("target.unit.state.v1");
        assertThat(states.getLast().key()).isEqualTo("target.unit.state.v1/" + unit);
        assertThat(states.getLast().data().get("name").asText()).isEqualTo("河西镇");
        assertThat(states.getLast().data().get("active").asBoolean()).isTrue();
    }

    @Test
    void anAbolishedUnitStaysAsItIs() {
        var unit = aUnit();

        step(OFFICE, "/v1/units/" + unit, "abolition", Map.of("on", "2026-06-30"))
                .then()
                .statusCode(200)
                .body("active", is(false))
                .body("abolishedOn", is("2026-06-30"));

        assertProblem(put(OFFICE, "/v1/units/" + unit, 1, DESCRIPTION))
                .hasStatus(409)
                .hasType("unit-abolished");
    }

    @Test
    void anEditNeedsTheVersionItWasMadeOn() {
        var unit = aUnit();

        assertProblem(Api.as(OFFICE).body(DESCRIPTION).put("/v1/units/" + unit)).hasStatus(428);
        assertProblem(put(OFFICE, "/v1/units/" + unit, 5, DESCRIPTION)).hasStatus(412);
    }

    @Test
    void aBadDescriptionNamesTheField() {
        var unit = "/v1/units/" + aUnit();

        assertProblem(put(OFFICE, unit, 0, with(DESCRIPTION, "divisionCode", "53")))
                .hasStatus(400)
                .pointsAt("/divisionCode");
        assertProblem(put(OFFICE, unit, 0, with(DESCRIPTION, "name", " ")))
                .hasStatus(400)
                .pointsAt("/name");
        assertProblem(put(OFFICE, unit, 0, with(DESCRIPTION, "type", "HAMLET")))
                .hasStatus(400)
                .pointsAt("/type");
        assertProblem(put(OFFICE, unit, 0, with(DESCRIPTION, "leader", "x")))
                .hasStatus(400)
                .pointsAt("/leader");
    }

    @Test
    void onlyTheOfficeEdits() {
        var unit = aUnit();

        assertProblem(put(TestTokens.unit(unit), "/v1/units/" + unit, 0, DESCRIPTION))
                .hasStatus(403);
        assertProblem(Api.anonymously().get("/v1/units")).hasStatus(401);
    }

    @Test
    void theDirectoryIsFilteredAndPaged() {
        aUnit();
        aUnit();

        var page = Api.as(TestTokens.auditor()).get("/v1/units?group=NON_ENFORCEMENT&type=DEPARTMENT&limit=1");

        page.then()
                .statusCode(200)
                .body("items.group", everyItem(is("NON_ENFORCEMENT")))
                .body("next", notNullValue())
                .header("Link", notNullValue());
        Api.as(TestTokens.auditor())
                .get("/v1/units?group=NON_ENFORCEMENT&type=DEPARTMENT&limit=1&cursor=" + page.path("next"))
                .then()
                .statusCode(200)
                .body("items.size()", is(1));
    }

    @Test
    void anUnknownFilterOrUnitIsRefused() {
        assertProblem(Api.as(OFFICE).get("/v1/units?groups=TOWNSHIP"))
                .hasStatus(400)
                .hasType("unknown-parameter");
        assertProblem(Api.as(OFFICE).get("/v1/units?group=VILLAGE"))
                .hasStatus(400)
                .hasType("invalid-parameter");
        assertProblem(Api.as(OFFICE).get("/v1/units/" + UUID.randomUUID()))
                .hasStatus(404)
                .hasType("unit-not-found");
    }
}
