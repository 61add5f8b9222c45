package ruleoflaw.inspection.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aConfirmedFinding;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.anOrder;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.deadline.Sweeping;

/** An order due 19 August that nobody obeys: urged on the 26th, a talk on 2 September, a circular, accountability. */
@QuarkusTest
class EscalationResourceTest {
    private static final Map<String, String> WHY = Map.of("reason", "逾期二十个工作日仍未整改");

    @Inject
    Sweeping sweeping;

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private UUID order;

    @BeforeEach
    void anOrderIsIssuedOn20July() {
        SuiteDay.is(management, "2026-07-20");
        unit = aUnit();
        order = anOrder(aConfirmedFinding(unit));
    }

    @Test
    void eachRungIsProposedOnceOnItsDay() {
        on("2026-08-26");
        steps().body("items.rung", contains("URGING"));
        on("2026-09-15");
        steps().body("items.rung", contains("URGING", "TALK", "CIRCULAR"));
        on("2026-09-16");
        on("2026-12-31");

        steps().body("items.rung", contains("URGING", "TALK", "CIRCULAR", "ACCOUNTABILITY"))
                .body("items.fellOn", contains("2026-08-26", "2026-09-02", "2026-09-09", "2026-09-16"))
                .body("items.status", containsInAnyOrder("DUE", "DUE", "DUE", "DUE"))
                .body("items[0].rule", is("督办:逾期满5个工作日(期限2026-08-19)"));
    }

    @Test
    void anUrgingOrderTakesItsStepOnceAndNoOther() {
        on("2026-09-02");
        var urging = stepId("URGING");
        var body = urgingBody(urging);

        assertProblem(post(OFFICE, "/v1/urging-orders", with(body, "escalationId", stepId("TALK"))))
                .hasStatus(422)
                .hasType("escalation-of-another-kind")
                .pointsAt("/escalationId");
        assertProblem(post(OFFICE, "/v1/urging-orders", with(body, "unitId", aUnit())))
                .hasStatus(422)
                .hasType("no-such-escalation")
                .pointsAt("/escalationId");
        var act = created(post(OFFICE, "/v1/urging-orders", body));

        Api.as(OFFICE)
                .get("/v1/escalations/" + urging)
                .then()
                .body("status", is("TAKEN"))
                .body("actId", is(act.toString()));
        assertProblem(post(OFFICE, "/v1/urging-orders", body)).hasStatus(409).hasType("step-not-allowed");
        Api.as(OFFICE).get("/v1/urging-orders?unit=" + unit).then().body("items.id", contains(act.toString()));
    }

    @Test
    void accountabilityIsProposedByTheApproverAndStaysInside() {
        on("2026-09-16");
        var id = stepId("ACCOUNTABILITY");
        var step = "/v1/escalations/" + id;
        assertProblem(step(OFFICE, step, "accountability-proposal", WHY)).hasStatus(403);
        assertProblem(step(TestTokens.approver(), step, "accountability-proposal", Map.of("reason", "")))
                .hasStatus(400)
                .pointsAt("/reason");

        step(TestTokens.approver(), step, "accountability-proposal", WHY)
                .then()
                .statusCode(200)
                .body("status", is("TAKEN"));

        var told = RecordedEvents.await("ruleoflaw.inspection.internal.v1", UUID.fromString(id), 1)
                .getFirst();
        assertThat(told.type()).isEqualTo("inspection.accountability.proposed.v1");
        assertThat(told.data().get("unitId").asText()).isEqualTo(unit.toString());
        assertThat(told.data().get("matterId").asText()).isEqualTo(order.toString());
        assertThat(told.data().get("matterKind").asText()).isEqualTo("ORDER");
        assertThat(told.data().get("rule").asText()).isEqualTo("追责建议:逾期满20个工作日(期限2026-08-19)");
        assertProblem(step(TestTokens.approver(), step, "dismissal", WHY)).hasStatus(409);
    }

    @Test
    void aStepIsLetGoWithAReasonAndDoesNotComeAgain() {
        on("2026-09-09");
        var step = "/v1/escalations/" + stepId("CIRCULAR");

        step(TestTokens.approver(), step, "dismissal", Map.of("reason", "已另行通报"))
                .then()
                .statusCode(200)
                .body("status", is("DISMISSED"))
                .body("reason", is("已另行通报"));
        on("2026-09-15");

        steps().body("items.rung", contains("URGING", "TALK", "CIRCULAR"));
        assertProblem(Api.as(TestTokens.approver()).body(WHY).put(step + "/dismissal"))
                .hasStatus(428);
        assertProblem(put(TestTokens.approver(), step + "/dismissal", 9, WHY)).hasStatus(412);
    }

    @Test
    void theListIsTheOfficesOwn() {
        on("2026-08-26");

        assertProblem(Api.as(TestTokens.unit(unit)).get("/v1/escalations")).hasStatus(403);
        assertProblem(Api.as(TestTokens.unit(unit)).get("/v1/escalations/" + stepId("URGING")))
                .hasStatus(403);
        Api.as(OFFICE)
                .get("/v1/escalations?status=TAKEN&matter=" + order)
                .then()
                .body("items", empty());
        Api.as(OFFICE)
                .get("/v1/escalations?rung=URGING&unit=" + unit)
                .then()
                .body("items.matterId", contains(order.toString()));
    }

    private Map<String, Object> urgingBody(String escalation) {
        return Map.of(
                "unitId",
                unit,
                "title",
                "处罚决定未公示整改逾期",
                "demand",
                "说明逾期原因并明确完成时间",
                "days",
                5,
                "dayUnit",
                "WORKING",
                "escalationId",
                escalation);
    }

    private String stepId(String rung) {
        return Api.as(OFFICE)
                .get("/v1/escalations?matter=" + order + "&rung=" + rung)
                .path("items[0].id");
    }

    private ValidatableResponse steps() {
        return Api.as(OFFICE).get("/v1/escalations?matter=" + order).then();
    }

    private void on(String day) {
        SuiteDay.is(management, day);
        sweeping.now();
    }
}
