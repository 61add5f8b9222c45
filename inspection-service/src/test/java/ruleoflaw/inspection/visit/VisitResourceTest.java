package ruleoflaw.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aRound;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.aVisit;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.event.Topics;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;

/** Visits as the office, the inspected unit and the rest of the county see them. */
@QuarkusTest
class VisitResourceTest {
    private static final Topics TOPICS = new Topics("inspection");

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);

    @Test
    void anUnannouncedVisitDoesNotExistForTheUnitUntilItIsClosed() {
        var visit = aVisit(aRound(), unit, "UNANNOUNCED");

        assertProblem(Api.as(theUnit).get("/v1/visits/" + visit)).hasStatus(404).hasType("not-found");
        visitsOf(theUnit).then().body("items.id", not(hasItem(visit.toString())));
        visitsOf(OFFICE).then().body("items.id", hasItem(visit.toString()));

        step(OFFICE, "/v1/visits/" + visit, "closure").then().statusCode(200).body("status", is("CLOSED"));

        Api.as(theUnit).get("/v1/visits/" + visit).then().statusCode(200).body("mode", is("UNANNOUNCED"));
        visitsOf(theUnit).then().body("items.id", hasItem(visit.toString()));
    }

    @Test
    void anUnannouncedVisitIsOnNoTopicUntilItIsClosed() {
        var round = aRound();
        var sealed = aVisit(round, unit, "UNANNOUNCED");
        put(OFFICE, "/v1/visits/" + sealed, 0, Map.of("on", "2026-07-08"))
                .then()
                .statusCode(200)
                .body("version", is(1));
        var open = aVisit(round, unit, "OPEN");

        RecordedEvents.await(TOPICS.events(), open, 1);
        assertThat(AllTopics.mentioning(sealed)).isEmpty();

        step(OFFICE, "/v1/visits/" + sealed, "closure").then().statusCode(200);

        assertThat(RecordedEvents.await(TOPICS.events(), sealed, 1))
                .singleElement()
                .returns("inspection.visit.closed.v1", RecordedEvent::type)
                .returns("UNANNOUNCED", event -> event.data().get("mode").asText());
    }

    @Test
    void anOpenVisitIsAnnouncedAndVisibleAtOnce() {
        var visit = aVisit(aRound(), unit, "OPEN");

        Api.as(theUnit).get("/v1/visits/" + visit).then().statusCode(200).header("ETag", "\"0\"");
        assertThat(RecordedEvents.await(TOPICS.events(), visit, 1))
                .first()
                .returns("inspection.visit.announced.v1", RecordedEvent::type)
                .returns("2026-07-06", event -> event.data().get("on").asText());
    }

    @Test
    void aSiblingUnitNeverSeesIt() {
        var visit = aVisit(aRound(), unit, "OPEN");
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get("/v1/visits/" + visit)).hasStatus(404).hasType("not-found");
        Api.as(sibling).get("/v1/visits?unit=" + unit).then().statusCode(200).body("items.size()", is(0));
    }

    @Test
    void aClosedVisitIsNeitherClosedAgainNorCancelledNorMoved() {
        var visit = "/v1/visits/" + aVisit(aRound(), unit, "OPEN");
        step(OFFICE, visit, "closure").then().statusCode(200);

        assertProblem(step(OFFICE, visit, "closure")).hasStatus(409).hasType("step-not-allowed");
        assertProblem(step(OFFICE, visit, "cancellation", Map.of("reason", "台风")))
                .hasStatus(409)
                .detailContains("已结束");
        assertProblem(put(OFFICE, visit, 1, Map.of("on", "2026-07-09"))).hasStatus(409);
    }

    @Test
    void aCancelledVisitKeepsItsReason() {
        var visit = "/v1/visits/" + aVisit(aRound(), unit, "OPEN");

        assertProblem(step(OFFICE, visit, "cancellation", Map.of("reason", " ")))
                .hasStatus(400)
                .pointsAt("/reason");
        step(OFFICE, visit, "cancellation", Map.of("reason", "台风"))
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("reason", is("台风"));
    }

    @Test
    void nobodyEndsAVisitHeHasNotRead() {
        var visit = "/v1/visits/" + aVisit(aRound(), unit, "OPEN");

        assertProblem(Api.as(OFFICE).put(visit + "/closure")).hasStatus(428).hasType("version-required");
        assertProblem(put(OFFICE, visit + "/closure", 7, Map.of()))
                .hasStatus(412)
                .hasType("stale-version");
        assertProblem(step(theUnit, visit, "closure")).hasStatus(403).hasType("not-allowed");
    }

    @Test
    void visitsAreFilteredByRoundAndStatus() {
        var round = aRound();
        var closed = aVisit(round, unit, "OPEN");
        var planned = aVisit(round, unit, "OPEN");
        step(OFFICE, "/v1/visits/" + closed, "closure").then().statusCode(200);

        Api.as(OFFICE)
                .get("/v1/visits?status=PLANNED&round=" + round)
                .then()
                .body("items.id", is(List.of(planned.toString())));
        assertProblem(Api.as(OFFICE).get("/v1/visits?mode=OPEN")).hasStatus(400).hasType("unknown-parameter");
    }

    private Response visitsOf(String token) {
        return Api.as(token).get("/v1/visits?unit=" + unit);
    }
}
