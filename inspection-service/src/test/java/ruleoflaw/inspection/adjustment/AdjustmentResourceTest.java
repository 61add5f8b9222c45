package ruleoflaw.inspection.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.VERIFIER;
import static ruleoflaw.inspection.InspectionCalls.aConfirmedFinding;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.anOrder;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

/** What changes under an order: extension, suspension, transfer. The order of 20 July is due on 19 August. */
@QuarkusTest
class AdjustmentResourceTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";
    private static final String APPROVER = TestTokens.approver();

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);
    private UUID finding;
    private UUID id;
    private String order;

    @BeforeEach
    void anOrderIsSignedForOn20July() {
        SuiteDay.is(management, "2026-07-20");
        finding = aConfirmedFinding(unit);
        id = anOrder(finding);
        order = "/v1/rectification-orders/" + id;
        step(theUnit, order, "acknowledgement").then().statusCode(200);
    }

    @Test
    void whatIsDoneWithinAnApprovedExtensionIsInTime() {
        var extension = "/v1/extensions/" + created(ask("2026-09-18"));
        step(APPROVER, extension, "approval").then().statusCode(200).body("status", is("APPROVED"));

        Api.as(theUnit).get(order).then().body("due", is("2026-09-18")).body("rule", is("经2026-07-20批准延期至2026-09-18"));
        SuiteDay.is(management, "2026-09-18");
        step(theUnit, order, "submission", Map.of("measures", "已公示")).then().statusCode(200);
        step(VERIFIER, order, "acceptance").then().statusCode(200).body("late", is(false));
        assertThat(RecordedEvents.await(EVENTS, id, 5))
                .extracting(RecordedEvent::type)
                .contains("inspection.rectification-order.extended.v1");
        Api.as(OFFICE)
                .get("/v1/matters?unit=" + unit)
                .then()
                .body("items[0].lastDay", is("2026-09-18"))
                .body("items[0].status", is("DONE"));
    }

    @Test
    void aRefusedExtensionChangesNothing() {
        var extension = "/v1/extensions/" + created(ask("2026-09-18"));
        assertProblem(ask("2026-09-19")).hasStatus(409).hasType("extension-asked-already");
        assertProblem(step(OFFICE, extension, "approval")).hasStatus(403);

        step(APPROVER, extension, "refusal", Map.of("reason", "理由不充分")).then().statusCode(200);

        assertProblem(step(APPROVER, extension, "approval")).hasStatus(409).hasType("step-not-allowed");
        Api.as(theUnit).get(order).then().body("due", is("2026-08-19"));
        ask("2026-09-18").then().statusCode(201);
    }

    @Test
    void moreTimeIsAskedForBeforeTheLastDayIsOverAndIsMore() {
        assertProblem(ask("2026-08-19")).hasStatus(422).pointsAt("/until");
        SuiteDay.is(management, "2026-08-20");

        assertProblem(ask("2026-09-18")).hasStatus(409).hasType("extension-too-late");
    }

    @Test
    void aSuspensionMovesTheDeadlineOn() {
        SuiteDay.is(management, "2026-08-01");
        step(APPROVER, order, "suspension", Map.of("reason", "汛期停工")).then().statusCode(200);
        assertProblem(step(theUnit, order, "submission", Map.of("measures", "x")))
                .hasStatus(409);
        SuiteDay.is(management, "2026-08-11");

        step(OFFICE, order, "resumption")
                .then()
                .statusCode(200)
                .body("status", is("ACKNOWLEDGED"))
                .body("due", is("2026-08-29"))
                .body("lastDay", is("2026-08-31"));

        assertProblem(step(OFFICE, order, "resumption")).hasStatus(409).hasType("not-suspended");
        assertThat(RecordedEvents.await(EVENTS, id, 4))
                .extracting(RecordedEvent::type)
                .containsSequence(
                        "inspection.rectification-order.suspended.v1", "inspection.rectification-order.resumed.v1");
    }

    @Test
    void aProblemHandedOverCountsForTheOtherUnit() {
        var other = aUnit();
        var body = Map.of("unitId", other, "reason", "职责已划转", "order", Map.of("demand", "限期公示", "days", 15));
        assertProblem(step(
                        OFFICE,
                        order,
                        "transfer",
                        Map.of("unitId", unit, "reason", "x", "order", Map.of("demand", "x"))))
                .hasStatus(422)
                .hasType("same-unit");

        var second = step(OFFICE, order, "transfer", body);

        second.then().statusCode(200).body("unitId", is(other.toString())).body("due", is("2026-08-04"));
        Api.as(theUnit).get(order).then().body("status", is("TRANSFERRED")).body("reason", is("职责已划转"));
        assertProblem(Api.as(theUnit).get("/v1/findings/" + finding)).hasStatus(404);
        Api.as(TestTokens.unit(other)).get("/v1/findings/" + finding).then().body("status", is("ORDERED"));
        assertThat(RecordedEvents.await(EVENTS, finding, 2))
                .last()
                .returns("inspection.finding.transferred.v1", RecordedEvent::type)
                .returns(other.toString(), event -> event.data().get("unitId").asText());
    }

    @Test
    void aSiblingUnitNeitherAsksNorSees() {
        var extension = "/v1/extensions/" + created(ask("2026-09-18"));
        var sibling = TestTokens.unit(aUnit());

        assertProblem(post(sibling, order + "/extensions", Map.of("until", "2026-09-18", "reason", "x")))
                .hasStatus(404);
        assertProblem(Api.as(sibling).get(extension)).hasStatus(404);
        Api.as(sibling).get("/v1/extensions?unit=" + unit).then().body("items.size()", is(0));
        assertProblem(put(APPROVER, extension + "/approval", 5, Map.of())).hasStatus(412);
        assertProblem(Api.as(APPROVER).put(extension + "/approval")).hasStatus(428);
        assertProblem(post(theUnit, order + "/extensions", Map.of("until", "2026-09-18", "reason", " ")))
                .hasStatus(400)
                .pointsAt("/reason");
        Api.as(theUnit).get(extension).then().body("status", is("ASKED"));
    }

    private Response ask(String until) {
        return post(theUnit, order + "/extensions", Map.of("until", until, "reason", "设备采购需走程序"));
    }
}
