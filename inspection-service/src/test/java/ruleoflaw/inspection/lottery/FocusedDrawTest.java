package ruleoflaw.inspection.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aRound;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** A draw that follows the risk focus can be repeated like any other; an open one is told at once. */
@QuarkusTest
class FocusedDrawTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";

    @TestHTTPResource(management = true)
    URI management;

    private final UUID risky = aUnit();
    private final UUID plain = aUnit();
    private UUID round;

    @BeforeEach
    void aFocusLiesOnOneOfTwoUnits() {
        SuiteDay.is(management, "2026-07-06");
        round = aRound();
        var focus = Map.of(
                "unitId", risky,
                "kind", "POST",
                "name", "审批岗",
                "reason", "举报集中",
                "source", "TIPS",
                "weight", 4,
                "from", "2026-07-01",
                "to", "2026-07-31");
        created(post(OFFICE, "/v1/risk-focuses", focus));
    }

    @Test
    void theWeightStandsInThePublishedPoolAndAnybodyRepeatsTheDraw() {
        var draw = "/v1/sealed-draws/" + created(promise(1, Map.of("focus", "WEIGHTED", "mode", "OPEN")));
        var drawing = "/v1/drawings/" + Api.as(OFFICE).get(draw).<String>path("drawingId");
        var anybody = TestTokens.unit(plain);
        Api.as(anybody).get(drawing).then().body("pool", contains("单位·风险大厅×5", "单位·普通大厅"));

        step(OFFICE, draw, "draw", Map.of("days", List.of("2026-07-07"))).then().statusCode(200);
        step(OFFICE, draw, "revelation").then().statusCode(200);

        var told = Api.as(anybody).get(drawing);
        var body = Map.of("seed", told.<String>path("seed"), "pool", told.<List<String>>path("pool"), "count", 1);
        post(anybody, "/v1/drawings/verification", body)
                .then()
                .body("commitment", is(told.<String>path("commitment")))
                .body("drawn", is(told.<List<String>>path("drawn")));
    }

    @Test
    void aDrawOfTheFocusOnlyDrawsNobodyElseAndAnOpenVisitIsAnnounced() {
        var draw = "/v1/sealed-draws/" + created(promise(1, Map.of("focus", "ONLY", "mode", "OPEN")));

        step(OFFICE, draw, "draw", Map.of("days", List.of("2026-07-07"))).then().statusCode(200);

        var visits = Api.as(TestTokens.unit(risky)).get("/v1/visits?round=" + round);
        visits.then().body("items.mode", contains("OPEN")).body("items.unitId", contains(risky.toString()));
        var visit = UUID.fromString(visits.<List<String>>path("items.id").getFirst());
        assertThat(RecordedEvents.await(EVENTS, visit, 1))
                .singleElement()
                .returns("inspection.visit.announced.v1", RecordedEvent::type);
        Api.as(TestTokens.unit(plain)).get("/v1/visits?round=" + round).then().body("items", empty());
    }

    @Test
    void whatTheFocusDoesNotCoverCannotBeDrawnAndNobodyWritesItsWeightHimself() {
        assertProblem(promise(2, Map.of("focus", "ONLY")))
                .hasStatus(422)
                .hasType("draw-exceeds-pool")
                .pointsAt("/count");
        var forged = List.of(Map.of("unitId", plain, "place", "大厅×9"));
        assertProblem(promise(1, Map.of("pool", forged))).hasStatus(400).pointsAt("/pool/0/place");
        Api.as(OFFICE).get("/v1/visits?round=" + round).then().body("items", empty());
    }

    private Response promise(int count, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "pool",
                List.of(Map.of("unitId", risky, "place", "风险大厅"), Map.of("unitId", plain, "place", "普通大厅")),
                "count",
                count));
        body.putAll(more);
        return post(OFFICE, "/v1/rounds/" + round + "/sealed-draws", body);
    }
}
