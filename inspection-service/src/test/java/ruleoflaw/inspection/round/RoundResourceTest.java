package ruleoflaw.inspection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** Rounds over HTTP, and the visits planned in them. */
@QuarkusTest
class RoundResourceTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";

    @Test
    void anOpenedRoundHasAnAddressAVersionAndAnEvent() {
        var answer = post(OFFICE, "/v1/rounds", roundBody());

        var id = created(answer);
        answer.then().header("ETag", "\"0\"").header("Location", endsWith("/v1/rounds/" + id));
        Api.as(OFFICE)
                .get("/v1/rounds/" + id)
                .then()
                .body("approvalDocument", is("云法委督〔2026〕3号"))
                .body("status", is("OPEN"));
        assertThat(RecordedEvents.await(EVENTS, id, 1))
                .singleElement()
                .returns("inspection.round.opened.v1", RecordedEvent::type)
                .returns(2026, event -> event.data().get("year").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "year, 1999, 400",
        "name, '', 400",
        "kind, , 400",
        "legalBasis, , 400",
        "approvalDocument, ' ', 400",
        "from, , 400",
        "to, 2026-07-05, 422",
        "kind, SPECIAL, 422",
    })
    void aRoundThatIsNotSoundIsRefused(String field, String value, int status) {
        assertProblem(post(OFFICE, "/v1/rounds", with(roundBody(), field, value)))
                .hasStatus(status)
                .pointsAt("/" + (value != null && value.equals("SPECIAL") ? "theme" : field));
    }

    @Test
    void aRoundIsCorrectedOnTheVersionThatWasRead() {
        var round = "/v1/rounds/" + aRound();
        var corrected = with(roundBody(), "name", "上半年督察");

        assertProblem(Api.as(OFFICE).body(corrected).put(round)).hasStatus(428);
        put(OFFICE, round, 0, corrected)
                .then()
                .statusCode(200)
                .body("name", is("上半年督察"))
                .body("version", is(1));
        assertProblem(put(OFFICE, round, 0, corrected)).hasStatus(412).hasType("stale-version");
    }

    @Test
    void aRoundIsClosedWhenItsVisitsAre() {
        var id = aRound();
        var round = "/v1/rounds/" + id;
        var unit = aUnit();
        var visited = aVisit(id, unit, "UNANNOUNCED");
        var cancelled = aVisit(id, unit, "OPEN");
        step(OFFICE, "/v1/visits/" + visited, "closure").then().statusCode(200);

        assertProblem(step(OFFICE, round, "closure"))
                .hasStatus(409)
                .hasType("visits-not-closed")
                .detailContains("1");
        step(OFFICE, "/v1/visits/" + cancelled, "cancellation", Map.of("reason", "台风"))
                .then()
                .statusCode(200);
        step(OFFICE, round, "closure").then().statusCode(200).body("status", is("CLOSED"));

        assertProblem(step(OFFICE, round, "closure")).hasStatus(409).hasType("round-closed");
        assertProblem(post(OFFICE, round + "/visits", visitBody(unit, "OPEN")))
                .hasStatus(409)
                .hasType("round-closed");
        assertThat(RecordedEvents.await(EVENTS, id, 2))
                .last()
                .returns("inspection.round.closed.v1", RecordedEvent::type);
    }

    @Test
    void aVisitIsPlannedForAKnownActiveUnitOnly() {
        var visits = "/v1/rounds/" + aRound() + "/visits";

        assertProblem(post(OFFICE, visits, visitBody(UUID.randomUUID(), "OPEN")))
                .hasStatus(422)
                .hasType("no-such-unit")
                .pointsAt("/unitId");
        assertProblem(post(OFFICE, visits, visitBody(aUnit(false), "OPEN")))
                .hasStatus(422)
                .hasType("unit-abolished");
        assertProblem(post(OFFICE, "/v1/rounds/" + UUID.randomUUID() + "/visits", visitBody(aUnit(), "OPEN")))
                .hasStatus(404);
    }

    @Test
    void aPlannedVisitHasItsAddressAmongTheVisits() {
        var answer = post(OFFICE, "/v1/rounds/" + aRound() + "/visits", visitBody(aUnit(), "OPEN"));

        answer.then().header("Location", endsWith("/v1/visits/" + created(answer)));
    }

    @Test
    void theSameKeyOpensOneRound() {
        var key = UUID.randomUUID().toString();
        var first =
                Api.as(OFFICE).header("Idempotency-Key", key).body(roundBody()).post("/v1/rounds");

        var second =
                Api.as(OFFICE).header("Idempotency-Key", key).body(roundBody()).post("/v1/rounds");

        assertThat(created(second)).isEqualTo(created(first));
    }

    @Test
    void onlyTheOfficeOpensRounds() {
        assertProblem(post(TestTokens.inspector("inspector-one"), "/v1/rounds", roundBody()))
                .hasStatus(403);
        assertProblem(post(TestTokens.unit(aUnit()), "/v1/rounds", roundBody())).hasStatus(403);
        assertProblem(Api.anonymously().body(roundBody()).post("/v1/rounds")).hasStatus(401);
    }

    @Test
    void roundsAreFilteredAndReadPageByPage() {
        var year = 2051;
        var first = created(post(OFFICE, "/v1/rounds", with(roundBody(), "year", year)));
        var second = created(post(OFFICE, "/v1/rounds", with(roundBody(), "year", year)));
        var list = "/v1/rounds?kind=HALF_YEAR&status=OPEN&limit=1&year=" + year;

        var page = Api.as(OFFICE).get(list);
        page.then().statusCode(200).body("items[0].id", is(first.toString()));
        Api.as(OFFICE)
                .get(list + "&cursor=" + page.path("next"))
                .then()
                .body("items[0].id", is(second.toString()))
                .body("next", org.hamcrest.Matchers.nullValue());
    }
}
