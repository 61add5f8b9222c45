package ruleoflaw.target.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.targetBody;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A published plan changes only by an approved amendment; what stood before stays visible. */
@QuarkusTest
class AmendmentResourceTest {
    private String plan;
    private UUID target;

    @BeforeEach
    void begin() {
        var id = aPlan(aYear());
        target = aTarget(id, "A-1");
        publish(id);
        plan = "/v1/plans/" + id;
    }

    @Test
    void whatWasApprovedStandsAndWhatStoodStaysVisible() {
        var amendment = proposed(
                Map.of("targetId", target, "target", with(targetBody("A-1"), "targetValue", 95)),
                Map.of("target", targetBody("A-2")));
        Api.as(OFFICE).get("/v1/targets/" + target).then().body("targetValue", is(100));

        step(TestTokens.approver(), amendment, "approval", Map.of("document", "云法委发〔2026〕6号"))
                .then()
                .statusCode(200)
                .body("revision", is(1))
                .body("changes[0].before.targetValue", is(100))
                .body("changes[0].after.targetValue", is(95))
                .body("changes[1].targetId", notNullValue());

        Api.as(OFFICE).get("/v1/targets/" + target).then().body("targetValue", is(95));
        Api.as(OFFICE).get(plan).then().body("revision", is(1)).body("status", is("PUBLISHED"));
        Api.as(OFFICE).get(plan + "/targets").then().body("items.code", equalTo(List.of("A-1", "A-2")));
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(plan), 4)
                .getLast();
        assertThat(told.type()).isEqualTo("target.plan.amended.v1");
        assertThat(told.data().get("revision").asInt()).isEqualTo(1);
        assertThat(told.data().get("changes").asInt()).isEqualTo(2);
    }

    @Test
    void twoAmendmentsOfOneTargetDoNotOverwriteEachOther() {
        var change = Map.of("targetId", target, "target", with(targetBody("A-1"), "targetValue", 95));
        var first = proposed(change);
        var second = proposed(Map.of("targetId", target, "target", with(targetBody("A-1"), "targetValue", 90)));
        step(TestTokens.approver(), first, "approval", Map.of("document", "x"))
                .then()
                .statusCode(200);

        assertProblem(step(TestTokens.approver(), second, "approval", Map.of("document", "x")))
                .hasStatus(409)
                .hasType("amendment-outdated");

        Api.as(OFFICE).get("/v1/targets/" + target).then().body("targetValue", is(95));
        Api.as(OFFICE).get(second).then().body("status", is("PROPOSED"));
        Api.as(OFFICE).get(plan).then().body("revision", is(1));
    }

    @Test
    void aRefusedAmendmentChangesNothing() {
        var amendment = proposed(Map.of("targetId", target, "target", with(targetBody("A-1"), "targetValue", 95)));

        assertProblem(step(OFFICE, amendment, "approval", Map.of("document", "x")))
                .hasStatus(403);
        step(TestTokens.approver(), amendment, "rejection", Map.of("reason", "维持原目标"))
                .then()
                .statusCode(200);
        assertProblem(step(TestTokens.approver(), amendment, "approval", Map.of("document", "x")))
                .hasStatus(409)
                .hasType("amendment-decided");
        Api.as(OFFICE).get("/v1/targets/" + target).then().body("targetValue", is(100));
        Api.as(OFFICE)
                .get("/v1/plan-amendments?status=REJECTED&plan=" + idIn(plan))
                .then()
                .body("items.size()", is(1));
    }

    @Test
    void onlyAPlanInForceIsAmended() {
        var draft = "/v1/plans/" + aPlan(aYear());
        var change = List.of(Map.of("target", targetBody("A-9")));

        assertProblem(post(OFFICE, draft + "/amendments", Map.of("reason", "x", "changes", change)))
                .hasStatus(409)
                .hasType("plan-not-amendable");
        assertProblem(post(
                        OFFICE,
                        plan + "/amendments",
                        Map.of(
                                "reason",
                                "x",
                                "changes",
                                List.of(Map.of("targetId", UUID.randomUUID(), "target", targetBody("A-9"))))))
                .hasStatus(422)
                .hasType("target-not-in-plan")
                .pointsAt("/changes/0/targetId");
        assertProblem(post(OFFICE, plan + "/amendments", Map.of("reason", " ", "changes", change)))
                .hasStatus(400)
                .pointsAt("/reason");
    }

    private String proposed(Object... changes) {
        return "/v1/plan-amendments/"
                + created(post(OFFICE, plan + "/amendments", Map.of("reason", "上级指标调整", "changes", List.of(changes))));
    }
}
