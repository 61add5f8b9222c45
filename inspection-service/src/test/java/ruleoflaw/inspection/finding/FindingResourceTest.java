package ruleoflaw.inspection.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.FINDER;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aConfirmedFinding;
import static ruleoflaw.inspection.InspectionCalls.aFinding;
import static ruleoflaw.inspection.InspectionCalls.aFindingAt;
import static ruleoflaw.inspection.InspectionCalls.aRound;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.aVisit;
import static ruleoflaw.inspection.InspectionCalls.anOrder;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.findingBody;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;

/** Findings over HTTP: who sees them, and what is told of them. */
@QuarkusTest
class FindingResourceTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";
    private static final String STATE = "ruleoflaw.inspection.state.v1";

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);

    @BeforeEach
    void itIsTheTenthOfJuly() {
        SuiteDay.is(management, "2026-07-10");
    }

    @Test
    void aRecordedFindingIsKnownToTheOfficeOnly() {
        var answer = post(FINDER, "/v1/findings", findingBody(unit));

        var id = created(answer);
        answer.then().header("ETag", "\"0\"").header("Location", endsWith("/v1/findings/" + id));
        Api.as(OFFICE)
                .get("/v1/findings/" + id)
                .then()
                .body("status", is("RECORDED"))
                .body("year", is(2026));
        assertProblem(Api.as(theUnit).get("/v1/findings/" + id)).hasStatus(404).hasType("not-found");
        Api.as(theUnit).get("/v1/findings").then().body("items.size()", is(0));
    }

    @Test
    void aConfirmedFindingIsTold() {
        var recorded = aFinding(unit);
        var confirmed = aConfirmedFinding(unit);

        Api.as(theUnit).get("/v1/findings/" + confirmed).then().statusCode(200).body("confirmedOn", is("2026-07-10"));
        Api.as(theUnit).get("/v1/findings").then().body("items.id", is(List.of(confirmed.toString())));
        assertThat(RecordedEvents.await(EVENTS, confirmed, 1))
                .singleElement()
                .returns("inspection.finding.confirmed.v1", RecordedEvent::type)
                .returns(unit.toString(), event -> event.data().get("unitId").asText())
                .returns("2026-07-06", event -> event.data().get("foundOn").asText())
                .returns("OPEN", event -> event.data().get("status").asText());
        assertThat(RecordedEvents.await(STATE, confirmed, 1))
                .singleElement()
                .returns("inspection.finding.state.v1/" + confirmed, RecordedEvent::key);
        assertThat(AllTopics.mentioning(recorded)).isEmpty();
    }

    @Test
    void aSiblingUnitNeverSeesIt() {
        var finding = aConfirmedFinding(unit);
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get("/v1/findings/" + finding))
                .hasStatus(404)
                .hasType("not-found");
        Api.as(sibling).get("/v1/findings?unit=" + unit).then().body("items.size()", is(0));
    }

    @Test
    void whatAnUnannouncedVisitFoundIsSealedUntilTheVisitIsClosed() {
        var visit = aVisit(aRound(), unit, "UNANNOUNCED");
        var id = aFindingAt(visit, unit);
        var finding = "/v1/findings/" + id;

        assertProblem(step(OFFICE, finding, "confirmation")).hasStatus(409).hasType("visit-still-sealed");
        assertProblem(Api.as(theUnit).get(finding)).hasStatus(404);
        assertThat(AllTopics.mentioning(id)).isEmpty();

        step(OFFICE, "/v1/visits/" + visit, "closure").then().statusCode(200);
        step(OFFICE, finding, "confirmation").then().statusCode(200);

        Api.as(theUnit).get(finding).then().statusCode(200).body("visitId", is(visit.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIP", "ASSESSMENT", "REVIEW_OPINION", "JUDICIAL_ADVICE", "SELF_REPORT"})
    void fiveSourcesNeedNoVisit(String source) {
        post(FINDER, "/v1/findings", with(findingBody(unit), "source", source))
                .then()
                .statusCode(201);
    }

    @Test
    void aFindingNamesItsVisitExactlyWhenTheVisitIsItsSource() {
        var visit = aVisit(aRound(), unit, "OPEN");
        var elsewhere = aVisit(aRound(), aUnit(), "OPEN");
        var seen = with(findingBody(unit), "source", "VISIT");

        assertProblem(post(FINDER, "/v1/findings", seen))
                .hasStatus(422)
                .hasType("visit-required")
                .pointsAt("/visitId");
        assertProblem(post(FINDER, "/v1/findings", with(findingBody(unit), "visitId", visit)))
                .hasStatus(422)
                .hasType("visit-required");
        assertProblem(post(FINDER, "/v1/findings", with(seen, "visitId", elsewhere)))
                .hasStatus(422)
                .hasType("visit-does-not-fit");
        assertProblem(post(FINDER, "/v1/findings", with(seen, "visitId", UUID.randomUUID())))
                .hasStatus(422)
                .hasType("visit-does-not-fit");
        post(FINDER, "/v1/findings", with(seen, "visitId", visit)).then().statusCode(201);
    }

    @Test
    void aFindingOfAnUnknownUnitIsRefused() {
        assertProblem(post(FINDER, "/v1/findings", findingBody(UUID.randomUUID())))
                .hasStatus(422)
                .hasType("no-such-unit")
                .pointsAt("/unitId");
    }

    @ParameterizedTest
    @CsvSource({
        "unitId, , 400",
        "source, RUMOUR, 400",
        "foundOn, , 400",
        "foundOn, 2026-07-11, 422",
        "title, '', 400",
        "severity, , 400",
    })
    void aFindingThatIsNotSoundIsRefused(String field, String value, int status) {
        assertProblem(post(FINDER, "/v1/findings", with(findingBody(unit), field, value)))
                .hasStatus(status)
                .pointsAt("/" + field);
    }

    @Test
    void aFindingIsCorrectedUntilItIsConfirmed() {
        var finding = "/v1/findings/" + aFinding(unit);
        var better = Map.of("foundOn", "2026-07-05", "title", "公示超期", "severity", "MODERATE");

        assertProblem(Api.as(FINDER).body(better).put(finding)).hasStatus(428);
        put(FINDER, finding, 0, better)
                .then()
                .statusCode(200)
                .body("title", is("公示超期"))
                .body("version", is(1));
        assertProblem(put(FINDER, finding, 0, better)).hasStatus(412);
        step(OFFICE, finding, "confirmation").then().statusCode(200);

        assertProblem(put(FINDER, finding, 2, better)).hasStatus(409).hasType("step-not-allowed");
    }

    @Test
    void onlyTheOfficeConfirmsAndWithdraws() {
        var finding = "/v1/findings/" + aFinding(unit);

        assertProblem(step(FINDER, finding, "confirmation")).hasStatus(403);
        assertProblem(step(theUnit, finding, "confirmation")).hasStatus(403);
        assertProblem(step(FINDER, finding, "withdrawal", Map.of("reason", "重复")))
                .hasStatus(403);
        assertProblem(post(theUnit, "/v1/findings", findingBody(unit))).hasStatus(403);
    }

    @Test
    void aWithdrawnFindingIsToldAndTakesNoFurtherStep() {
        var id = aConfirmedFinding(unit);
        var finding = "/v1/findings/" + id;

        step(OFFICE, finding, "withdrawal", Map.of("reason", "核实有误"))
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("reason", is("核实有误"));

        assertProblem(step(OFFICE, finding, "confirmation")).hasStatus(409).hasType("step-not-allowed");
        assertThat(RecordedEvents.await(EVENTS, id, 2))
                .last()
                .returns("inspection.finding.withdrawn.v1", RecordedEvent::type)
                .returns("WITHDRAWN", event -> event.data().get("status").asText());
    }

    @Test
    void aFindingUnderAnOrderIsNotWithdrawn() {
        var id = aConfirmedFinding(unit);
        anOrder(id);

        assertProblem(step(OFFICE, "/v1/findings/" + id, "withdrawal", Map.of("reason", "核实有误")))
                .hasStatus(409)
                .detailContains("整改中");
    }

    @Test
    void findingsAreFiltered() {
        var round = aRound();
        var seen = aFindingAt(aVisit(round, unit, "OPEN"), unit);
        var tip = aConfirmedFinding(unit);

        assertThat(idsOf("round=" + round)).containsExactly(seen.toString());
        assertThat(idsOf("source=TIP&unit=" + unit)).containsExactly(tip.toString());
        assertThat(idsOf("status=CONFIRMED&unit=" + unit)).containsExactly(tip.toString());
        assertThat(idsOf("severity=GRAVE&unit=" + unit)).isEmpty();
        assertThat(idsOf("year=2026&unit=" + unit)).hasSize(2);
        Api.as(OFFICE).get("/v1/findings?limit=1&unit=" + unit).then().body("items.id", not(hasItem(tip.toString())));
        assertProblem(Api.as(OFFICE).get("/v1/findings?state=OPEN"))
                .hasStatus(400)
                .hasType("unknown-parameter");
    }

    private static List<String> idsOf(String filter) {
        return Api.as(OFFICE).get("/v1/findings?" + filter).path("items.id");
    }
}
