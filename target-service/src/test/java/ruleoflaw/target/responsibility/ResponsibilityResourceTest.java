package ruleoflaw.target.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPost;
import static ruleoflaw.target.TargetCalls.aSignedAssignment;
import static ruleoflaw.target.TargetCalls.aTenure;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** Three posts answer for an assignment; people come and go, and each day has its own. */
@QuarkusTest
class ResponsibilityResourceTest {
    private UUID unit;
    private String assignment;
    private String principal;
    private String leader;
    private String handler;

    @BeforeEach
    void begin() {
        unit = aUnit();
        assignment = aSignedAssignment(unit);
        principal = aPost(unit, "PRINCIPAL");
        leader = aPost(unit, "IN_CHARGE");
        handler = aPost(unit, "HANDLER");
    }

    @Test
    void thePostsStayWhileThePeopleChange() {
        var first = aTenure(unit, handler, "甲某", "2024-03-01");
        settle(principal, leader, handler).then().statusCode(201).body("settled", is(1));
        step(TestTokens.unit(unit), first, "end", Map.of("on", "2026-06-30", "reason", "调任"));
        aTenure(unit, handler, "乙某", "2026-07-10");

        assertHandler("2026-06-30", is("甲某"));
        assertHandler("2026-07-05", nullValue());
        assertHandler("2026-07-10", is("乙某"));
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(assignment), 3);
        var settled = told.getLast();
        assertThat(settled.type()).isEqualTo("target.responsibility.settled.v1");
        assertThat(settled.data().get("handlerPostId").asText())
                .isEqualTo(idIn(handler).toString());
        assertThat(settled.text()).doesNotContain("某");
    }

    @Test
    void whoLeavesHandsOverWhatIsStillOpen() {
        settle(principal, leader, handler);

        Api.as(TestTokens.unit(unit))
                .get(handler + "/hand-over-list")
                .then()
                .statusCode(200)
                .body("items.assignmentId", equalTo(List.of(idIn(assignment).toString())))
                .body("items[0].slot", is("HANDLER"));
        Api.as(OFFICE).get(leader + "/hand-over-list").then().body("items[0].slot", is("IN_CHARGE"));

        step(OFFICE, assignment, "withdrawal", Map.of("reason", "计划调整"));
        Api.as(OFFICE).get(handler + "/hand-over-list").then().body("items.size()", is(0));
    }

    @Test
    void eachSlotNeedsAPostOfTheUnitThatFits() {
        var other = aUnit();
        assertProblem(settle(leader, leader, handler))
                .hasStatus(422)
                .hasType("post-unfit")
                .pointsAt("/slots/principalPostId");
        assertProblem(settle(principal, handler, handler)).hasStatus(422).pointsAt("/slots/leaderPostId");
        assertProblem(settle(principal, leader, aPost(other, "HANDLER")))
                .hasStatus(422)
                .pointsAt("/slots/handlerPostId");
        assertProblem(Api.as(OFFICE).get(assignment + "/responsibility")).hasStatus(404);
    }

    @Test
    void aSiblingFindsNothing() {
        settle(principal, leader, handler);
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(assignment + "/responsibility")).hasStatus(404);
        assertProblem(Api.as(sibling).get(handler + "/hand-over-list")).hasStatus(404);
        assertProblem(post(sibling, "/v1/responsibilities", body(principal, leader, handler)))
                .hasStatus(404);
        assertProblem(post(OFFICE, "/v1/responsibilities", body(principal, leader, handler)))
                .hasStatus(403);
    }

    private void assertHandler(String day, Matcher<?> holder) {
        Api.as(OFFICE)
                .get(assignment + "/responsibility?on=" + day)
                .then()
                .statusCode(200)
                .body("handler.holder", holder)
                .body("principal.postId", is(idIn(principal).toString()));
    }

    private Response settle(String first, String second, String third) {
        return post(TestTokens.unit(unit), "/v1/responsibilities", body(first, second, third));
    }

    private Map<String, Object> body(String first, String second, String third) {
        return Map.of(
                "assignmentIds",
                List.of(idIn(assignment)),
                "slots",
                Map.of("principalPostId", idIn(first), "leaderPostId", idIn(second), "handlerPostId", idIn(third)));
    }
}
