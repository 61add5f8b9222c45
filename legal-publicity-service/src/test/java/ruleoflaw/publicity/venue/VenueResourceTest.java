package ruleoflaw.publicity.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.idOf;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.statusOf;
import static ruleoflaw.publicity.PublicityCalls.step;
import static ruleoflaw.publicity.PublicityCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Venues over HTTP: registered and opened by their unit, published so that inspection can visit them. */
@QuarkusTest
class VenueResourceTest {
    private static final String VENUES = "/v1/venues";
    private static final Map<String, Object> PARK =
            Map.of("name", "示例法治公园", "type", "PARK", "place", "示例路1号", "latitude", 25.01, "longitude", 102.7);

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private String clerk;

    @BeforeEach
    void itIsConstitutionDay() {
        SuiteDay.is(management, "2026-12-04");
        unit = aUnit();
        clerk = TestTokens.unit(unit);
    }

    @Test
    void aVenueIsRegisteredOpenedLookedAtAndClosed() {
        var venue = created(post(clerk, VENUES, PARK));
        step(clerk, venue, "opening", Map.of("on", "2026-12-04"))
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        var inspector = TestTokens.inspector("i");
        post(inspector, venue + "/checks", Map.of("checkedOn", "2026-12-04", "verdict", "DEFECTS", "note", "一块展板破损"))
                .then()
                .statusCode(201);
        step(clerk, venue, "closure", Map.of("reason", "改建")).then().statusCode(200);

        assertThat(RecordedEvents.await("ruleoflaw.publicity.events.v1", idOf(venue), 2))
                .extracting(RecordedEvent::type)
                .containsExactly("publicity.venue.opened.v1", "publicity.venue.closed.v1");
        var states = RecordedEvents.await("ruleoflaw.publicity.state.v1", idOf(venue), 3);
        assertThat(states)
                .extracting(state -> state.data().get("status").asText())
                .containsExactly("PLANNED", "OPEN", "CLOSED");
        assertThat(states.getLast().data().get("place").asText()).isEqualTo("示例路1号");
        Api.as(clerk).get(venue + "/checks").then().body("items[0].verdict", equalTo("DEFECTS"));
    }

    @Test
    void aSiblingUnitNeitherSeesNorOpensIt() {
        var venue = created(post(clerk, VENUES, PARK));
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(venue)).hasStatus(404);
        assertProblem(put(sibling, venue + "/opening", 0, Map.of("on", "2026-12-04")))
                .hasStatus(404);
        assertProblem(Api.as(sibling).get(venue + "/checks")).hasStatus(404);
        Api.as(sibling).get(VENUES).then().body("items.size()", equalTo(0));
        assertThat(statusOf(venue)).isEqualTo("PLANNED");
    }

    @Test
    void whatCannotBeIsRefusedWhereItStands() {
        assertProblem(post(clerk, VENUES, with(PARK, "type", "CASINO"))).hasStatus(400);
        assertProblem(post(clerk, VENUES, with(PARK, "latitude", 91)))
                .hasStatus(400)
                .pointsAt("/latitude");
        assertProblem(post(clerk, VENUES, with(PARK, "village", "999999999999")))
                .hasStatus(422)
                .pointsAt("/village");
        assertProblem(post(OFFICE, VENUES, PARK)).hasStatus(403);
        Api.as(clerk).get(VENUES).then().body("items.size()", equalTo(0));
        var venue = created(post(clerk, VENUES, PARK));
        assertProblem(put(clerk, venue + "/opening", 0, Map.of("on", "2026-12-05")))
                .hasStatus(422)
                .pointsAt("/on");
        assertProblem(put(clerk, venue + "/opening", 9, Map.of("on", "2026-12-04")))
                .hasStatus(412);
        assertProblem(Api.as(clerk).body(Map.of("reason", "x")).put(venue + "/closure"))
                .hasStatus(428);
        step(clerk, venue, "opening", Map.of("on", "2026-12-04")).then().statusCode(200);
        assertProblem(step(clerk, venue, "opening", Map.of("on", "2026-12-04"))).hasStatus(409);
        assertProblem(post(clerk, venue + "/checks", Map.of("checkedOn", "2026-12-04", "verdict", "GOOD", "note", "好")))
                .hasStatus(403);
        put(clerk, venue, 1, with(PARK, "place", "示例路2号"))
                .then()
                .statusCode(200)
                .body("place", equalTo("示例路2号"));
    }
}
