package ruleoflaw.target.site;

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
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit keeps its field sites; whoever visits them hears where they are. */
@QuarkusTest
class SiteResourceTest {
    @Test
    void aSiteIsOpenedMovedAndClosedAndItsStateIsTold() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var id = created(post(clerk, "/v1/sites", site("法治文化广场")));
        var site = "/v1/sites/" + id;

        put(clerk, site, 0, with(site("法治文化公园"), "place", "城关镇南街2号")).then().statusCode(200);
        step(clerk, site, "closure").then().statusCode(200).body("active", is(false));

        var states = RecordedEvents.await("ruleoflaw.target.state.v1", id, 1);
        assertThat(states.getLast().type()).isEqualTo("target.site.state.v1");
        assertThat(states.getLast().data().path("unitId").asText()).isEqualTo(unit.toString());
        assertProblem(step(clerk, site, "closure")).hasStatus(409).hasType("site-closed");
        Api.as(OFFICE).get("/v1/sites?active=false&unit=" + unit).then().body("items.size()", is(1));
        Api.as(OFFICE).get("/v1/sites?active=true&unit=" + unit).then().body("items.size()", is(0));
    }

    @Test
    void aSiblingUnitFindsNothingAndAPointLiesOnTheEarth() {
        var clerk = TestTokens.unit(aUnit());
        var site = "/v1/sites/" + created(post(clerk, "/v1/sites", site("广场")));

        assertProblem(Api.as(TestTokens.unit(aUnit())).get(site)).hasStatus(404);
        assertProblem(put(OFFICE, site, 0, site("代填"))).hasStatus(403);
        assertProblem(put(clerk, site, 5, site("广场"))).hasStatus(412);
        assertProblem(post(clerk, "/v1/sites", with(site("广场"), "latitude", 91)))
                .hasStatus(400)
                .pointsAt("/latitude");
    }

    private static Map<String, Object> site(String name) {
        return Map.of("name", name, "place", "城关镇北街1号", "latitude", 25.1, "longitude", 100.2, "openedOn", "2026-03-01");
    }
}
