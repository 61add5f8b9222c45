package ruleoflaw.target.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.planBody;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A plan goes from draft over approval and publication to its closure. */
@QuarkusTest
class PlanResourceTest {
    @Test
    void aPlanIsDraftedApprovedPublishedAndClosed() {
        var plan = aPlan(aYear());
        aTarget(plan, "A-1");

        publish(plan);
        step(OFFICE, "/v1/plans/" + plan, "closure").then().statusCode(200).body("status", is("CLOSED"));

        Api.as(TestTokens.auditor())
                .get("/v1/plans/" + plan)
                .then()
                .header("ETag", "\"3\"")
                .body("approvalDocument", is("法委发2号"))
                .body("superiorDocument.number", is("法委发1号"));
        assertThat(RecordedEvents.await("ruleoflaw.target.events.v1", plan, 4))
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "target.plan.created.v1",
                        "target.plan.approved.v1",
                        "target.plan.published.v1",
                        "target.plan.closed.v1");
    }

    @Test
    void aYearHasOnePlan() {
        var year = aYear();
        aPlan(year);

        assertProblem(post(OFFICE, "/v1/plans", planBody(year)))
                .hasStatus(409)
                .hasType("plan-year-taken")
                .pointsAt("/year");
    }

    @Test
    void stepsAreNotSkipped() {
        var plan = "/v1/plans/" + aPlan(aYear());

        assertProblem(step(OFFICE, plan, "publication")).hasStatus(409).hasType("plan-step-not-allowed");
        assertProblem(step(OFFICE, plan, "closure")).hasStatus(409).hasType("plan-step-not-allowed");
    }

    @Test
    void anEmptyPlanIsNotApproved() {
        var plan = "/v1/plans/" + aPlan(aYear());

        assertProblem(step(TestTokens.approver(), plan, "approval", Map.of("document", "法委发2号")))
                .hasStatus(409)
                .hasType("plan-empty");

        Api.as(OFFICE).get(plan).then().body("status", is("DRAFT")).body("version", is(0));
    }

    @Test
    void theOfficeDoesNotApproveItsOwnPlan() {
        var plan = "/v1/plans/" + aPlan(aYear());

        assertProblem(step(OFFICE, plan, "approval", Map.of("document", "法委发2号")))
                .hasStatus(403);
        assertProblem(step(TestTokens.approver(), plan, "approval", Map.of("document", "")))
                .hasStatus(400)
                .pointsAt("/document");
    }

    @Test
    void aPlanNeedsItsSuperiorDocument() {
        var body = planBody(aYear());

        assertProblem(post(OFFICE, "/v1/plans", with(body, "superiorDocument", null)))
                .hasStatus(400)
                .pointsAt("/superiorDocument");
        assertProblem(post(OFFICE, "/v1/plans", with(body, "superiorDocument", Map.of("title", "x"))))
                .hasStatus(400)
                .pointsAt("/superiorDocument/number");
        assertProblem(post(TestTokens.auditor(), "/v1/plans", body)).hasStatus(403);
    }

    @Test
    void theSameRequestMakesOnePlan() {
        var body = planBody(aYear());
        var key = UUID.randomUUID().toString();
        var first = Api.as(OFFICE).header("Idempotency-Key", key).body(body).post("/v1/plans");

        Api.as(OFFICE)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .header("Location", is(first.header("Location")))
                .body("id", is(first.<String>path("id")));
    }

    @Test
    void plansAreFoundByYearAndStatus() {
        var year = aYear();
        var plan = aPlan(year);

        Api.as(OFFICE)
                .get("/v1/plans?status=DRAFT&year=" + year)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].id", is(plan.toString()))
                .body("items[0].superiorDocument.issuer", is("市委"));
        Api.as(OFFICE).get("/v1/plans?status=CLOSED&year=" + year).then().body("items.size()", is(0));
        assertProblem(Api.as(OFFICE).get("/v1/plans/" + UUID.randomUUID()))
                .hasStatus(404)
                .hasType("plan-not-found");
    }

    @Test
    void aStepNeedsTheVersionItWasDecidedOn() {
        var plan = "/v1/plans/" + aPlan(aYear());

        assertProblem(Api.as(OFFICE).put(plan + "/publication")).hasStatus(428);
        assertProblem(put(OFFICE, plan + "/publication", 9, Map.of())).hasStatus(412);
    }
}
