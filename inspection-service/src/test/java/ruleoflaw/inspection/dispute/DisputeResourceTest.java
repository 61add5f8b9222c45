package ruleoflaw.inspection.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aConfirmedFinding;
import static ruleoflaw.inspection.InspectionCalls.aFinding;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.anOrder;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.findingBody;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Whether a finding stands: disputes with their ruling, duplicates, and the deadline its source or severity gives. */
@QuarkusTest
class DisputeResourceTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";
    private static final String RULER = TestTokens.reviewer("ruler");

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);

    @BeforeEach
    void itIsTheTenthOfJuly() {
        SuiteDay.is(management, "2026-07-10");
    }

    @Test
    void anUpheldDisputeTakesTheFindingAndItsOrderBack() {
        var finding = aConfirmedFinding(unit);
        var order = anOrder(finding);
        var dispute = "/v1/disputes/" + created(raise(finding));

        step(RULER, dispute, "ruling", Map.of("upheld", true, "reason", "处罚决定已依法公示"))
                .then()
                .statusCode(200)
                .body("status", is("UPHELD"));

        Api.as(theUnit).get("/v1/findings/" + finding).then().body("status", is("WITHDRAWN"));
        Api.as(theUnit).get("/v1/rectification-orders/" + order).then().body("status", is("WITHDRAWN"));
        assertThat(RecordedEvents.await(EVENTS, finding, 2))
                .last()
                .returns("inspection.finding.withdrawn.v1", RecordedEvent::type)
                .returns("WITHDRAWN", event -> event.data().get("status").asText());
        assertProblem(step(RULER, dispute, "ruling", Map.of("upheld", false, "reason", "x")))
                .hasStatus(409)
                .hasType("step-not-allowed");
    }

    @Test
    void aDismissedDisputeChangesNothing() {
        var finding = aConfirmedFinding(unit);
        var dispute = "/v1/disputes/" + created(raise(finding));
        assertProblem(raise(finding)).hasStatus(409).hasType("disputed-already");

        step(RULER, dispute, "ruling", Map.of("upheld", false, "reason", "抽查属实"))
                .then()
                .statusCode(200);

        Api.as(theUnit).get("/v1/findings/" + finding).then().body("status", is("CONFIRMED"));
        Api.as(theUnit).get(dispute).then().body("reason", is("抽查属实"));
    }

    @Test
    void theFinderDoesNotRule() {
        var dispute = "/v1/disputes/" + created(raise(aConfirmedFinding(unit)));
        var finderAsReviewer = TestTokens.reviewer("inspector-one");

        assertProblem(step(finderAsReviewer, dispute, "ruling", Map.of("upheld", true, "reason", "x")))
                .hasStatus(403)
                .hasType("own-finding");
        assertProblem(put(RULER, dispute + "/ruling", 4, Map.of("upheld", true, "reason", "x")))
                .hasStatus(412);
        assertProblem(step(RULER, dispute, "ruling", Map.of("upheld", true, "reason", " ")))
                .hasStatus(400)
                .pointsAt("/reason");
        Api.as(theUnit).get(dispute).then().body("status", is("RAISED"));
    }

    /** Confirmed on Friday 10 July; the fifteenth day is Saturday 25 July, so Monday is the last one. */
    @ParameterizedTest
    @CsvSource({"2026-07-27, 201", "2026-07-28, 409"})
    void aFindingIsDisputedWithinFifteenDays(String day, int status) {
        var finding = aConfirmedFinding(unit);
        SuiteDay.is(management, day);

        assertThat(raise(finding).statusCode()).isEqualTo(status);
    }

    @Test
    void aSiblingUnitNeitherDisputesNorSees() {
        var finding = aConfirmedFinding(unit);
        var dispute = "/v1/disputes/" + created(raise(finding));
        var sibling = TestTokens.unit(aUnit());

        assertProblem(post(sibling, "/v1/findings/" + finding + "/disputes", Map.of("ground", "x")))
                .hasStatus(404);
        assertProblem(Api.as(sibling).get(dispute)).hasStatus(404);
        Api.as(sibling).get("/v1/disputes?finding=" + finding).then().body("items.size()", is(0));
        assertProblem(post(theUnit, "/v1/findings/" + aFinding(unit) + "/disputes", Map.of("ground", "x")))
                .hasStatus(404);
    }

    @Test
    void aDuplicateIsMergedAndBothHistoriesStay() {
        var kept = aConfirmedFinding(unit);
        var duplicate = aConfirmedFinding(unit);

        step(OFFICE, "/v1/findings/" + duplicate, "merger", Map.of("into", kept, "reason", "同一问题"))
                .then()
                .statusCode(200)
                .body("status", is("MERGED"))
                .body("mergedInto", is(kept.toString()));

        Api.as(theUnit)
                .get("/v1/findings?merged-into=" + kept)
                .then()
                .body("items.id", is(java.util.List.of(duplicate.toString())));
        assertThat(RecordedEvents.await(EVENTS, duplicate, 3))
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "inspection.finding.confirmed.v1",
                        "inspection.finding.withdrawn.v1",
                        "inspection.finding.merged.v1");
        assertProblem(post(OFFICE, "/v1/findings/" + duplicate + "/rectification-orders", Map.of("demand", "x")))
                .hasStatus(409);
    }

    @Test
    void onlyProblemsOfOneUnitThatStandAreMerged() {
        var finding = aConfirmedFinding(unit);
        var foreign = aConfirmedFinding(aUnit());

        assertProblem(merge(finding, foreign))
                .hasStatus(422)
                .hasType("merger-does-not-fit")
                .pointsAt("/into");
        assertProblem(merge(finding, finding)).hasStatus(422).hasType("merger-does-not-fit");
        assertProblem(merge(finding, UUID.randomUUID())).hasStatus(422).hasType("merger-does-not-fit");
        anOrder(finding);
        assertProblem(merge(finding, aConfirmedFinding(unit))).hasStatus(409).hasType("step-not-allowed");
        Api.as(theUnit).get("/v1/findings/" + finding).then().body("status", is("ORDERED"));
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEW_OPINION, 2026-09-08, 整改期限:行政复议意见书60日",
        "JUDICIAL_ADVICE, 2026-09-08, 整改期限:司法建议、检察建议60日",
        "SELF_REPORT, 2026-08-09, 整改期限:一般问题30日",
    })
    void someSourcesHaveADeadlineOfTheirOwn(String source, String due, String rule) {
        var finding = created(post(OFFICE, "/v1/findings", with(findingBody(unit), "source", source)));
        step(OFFICE, "/v1/findings/" + finding, "confirmation").then().statusCode(200);

        Api.as(OFFICE)
                .get("/v1/rectification-orders/" + anOrder(finding))
                .then()
                .body("due", is(due))
                .body("rule", is(rule));
    }

    private static Response merge(UUID duplicate, UUID kept) {
        return step(OFFICE, "/v1/findings/" + duplicate, "merger", Map.of("into", kept, "reason", "同一问题"));
    }

    private Response raise(UUID finding) {
        return post(theUnit, "/v1/findings/" + finding + "/disputes", Map.of("ground", "该决定已于期限内公示"));
    }
}
