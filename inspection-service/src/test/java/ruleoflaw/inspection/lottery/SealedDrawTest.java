package ruleoflaw.inspection.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aRound;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;

/** Unannounced visits: promised before, drawn by lot, sealed, every reading noted, and open to anybody's check after. */
@QuarkusTest
class SealedDrawTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";
    private static final String OF_THE_TEAM = TestTokens.inspector("of-the-team");

    private final List<UUID> units = List.of(aUnit(), aUnit(), aUnit());
    private UUID round;

    @BeforeEach
    void thereIsARound() {
        round = aRound();
    }

    @Test
    void aDrawIsPromisedBeforeSealedMeanwhileAndCheckedAfterwards() {
        var draw = "/v1/sealed-draws/" + promised();
        var drawing = Api.as(OFFICE).get(draw).<String>path("drawingId");
        var anybody = TestTokens.unit(units.getFirst());
        var commitment = Api.as(anybody)
                .get("/v1/drawings/" + drawing)
                .then()
                .body("pool.size()", is(3))
                .body("seed", nullValue())
                .extract()
                .<String>path("commitment");
        assertThat(RecordedEvents.await(EVENTS, UUID.fromString(drawing), 1))
                .singleElement()
                .returns("inspection.drawing.committed.v1", RecordedEvent::type)
                .returns(commitment, event -> event.data().get("commitment").asText());

        step(OFFICE, draw, "draw", Map.of("days", List.of("2026-07-09"), "team", List.of("of-the-team")))
                .then()
                .statusCode(200)
                .body("drawn", is(true));

        var visits = visitsOf(OFFICE);
        assertThat(visits).hasSize(2);
        Api.as(anybody).get("/v1/drawings/" + drawing).then().body("drawn", nullValue());
        assertProblem(step(OFFICE, draw, "draw", Map.of("days", List.of("2026-07-09"))))
                .hasStatus(409);
        assertProblem(step(OFFICE, draw, "revelation")).hasStatus(409).hasType("still-secret");
        visits.forEach(visit ->
                assertThat(AllTopics.mentioning(UUID.fromString(visit))).isEmpty());

        visits.forEach(visit ->
                step(OF_THE_TEAM, "/v1/visits/" + visit, "closure").then().statusCode(200));
        step(OFFICE, draw, "revelation").then().statusCode(200);

        var published = Api.as(anybody).get("/v1/drawings/" + drawing);
        var body = Map.of(
                "seed", published.<String>path("seed"),
                "pool", published.<List<String>>path("pool"),
                "count", 2);
        post(anybody, "/v1/drawings/verification", body)
                .then()
                .body("commitment", is(commitment))
                .body("drawn", is(published.<List<String>>path("drawn")));
    }

    @Test
    void onlyTheTeamAndTheOfficeKnowASealedVisitAndEveryReadingIsNoted() {
        var draw = "/v1/sealed-draws/" + promised();
        step(OFFICE, draw, "draw", Map.of("days", List.of("2026-07-09"), "team", List.of("of-the-team")))
                .then()
                .statusCode(200);
        var visit = "/v1/visits/" + visitsOf(OFFICE).getFirst();

        for (var outsider : List.of(
                TestTokens.inspector("another"),
                TestTokens.reviewer("reviewer"),
                TestTokens.approver(),
                TestTokens.auditor(),
                TestTokens.unit(units.getFirst()))) {
            assertProblem(Api.as(outsider).get(visit)).hasStatus(404);
            assertThat(visitsOf(outsider)).isEmpty();
        }
        Api.as(OF_THE_TEAM).get(visit).then().statusCode(200);

        List<String> readers =
                Api.as(TestTokens.auditor()).get(visit + "/reads").path("items.reader");
        assertThat(readers).containsExactly("office-clerk", "of-the-team");
        assertProblem(Api.as(OF_THE_TEAM).get(visit + "/reads")).hasStatus(403);
        step(OF_THE_TEAM, visit, "closure").then().statusCode(200);
        Api.as(TestTokens.reviewer("reviewer")).get(visit).then().statusCode(200);
        List<String> after = Api.as(TestTokens.auditor()).get(visit + "/reads").path("items.reader");
        assertThat(after).doesNotContain("reviewer");
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        var one = place(units.getFirst(), "大厅");

        assertProblem(promise(List.of(one, one), 1)).hasStatus(422).hasType("pool-repeats");
        assertProblem(promise(List.of(one), 2))
                .hasStatus(422)
                .hasType("draw-exceeds-pool")
                .pointsAt("/count");
        assertProblem(promise(List.of(place(UUID.randomUUID(), "大厅")), 1))
                .hasStatus(422)
                .hasType("no-such-unit");
        var draw = "/v1/sealed-draws/" + promised();
        assertProblem(put(OFFICE, draw + "/draw", 9, Map.of("days", List.of("2026-07-09"))))
                .hasStatus(412);
        assertProblem(step(OFFICE, draw, "draw", Map.of("days", List.of())))
                .hasStatus(400)
                .pointsAt("/days");
        assertProblem(Api.as(TestTokens.unit(units.getFirst())).get(draw)).hasStatus(403);
        assertThat(visitsOf(OFFICE)).isEmpty();
    }

    private UUID promised() {
        var pool = new ArrayList<Map<String, Object>>();
        units.forEach(unit -> pool.add(place(unit, "便民服务中心" + unit)));
        return created(promise(pool, 2));
    }

    private Response promise(List<Map<String, Object>> pool, int count) {
        return post(OFFICE, "/v1/rounds/" + round + "/sealed-draws", Map.of("pool", pool, "count", count));
    }

    private static Map<String, Object> place(UUID unit, String place) {
        return Map.of("unitId", unit, "place", place);
    }

    private List<String> visitsOf(String token) {
        return Api.as(token).get("/v1/visits?round=" + round).path("items.id");
    }
}
