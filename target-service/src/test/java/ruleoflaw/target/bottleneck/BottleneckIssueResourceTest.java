package ruleoflaw.target.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A difficult issue has an owner and a day, and leaves the list solved or with a reason. */
@QuarkusTest
class BottleneckIssueResourceTest {
    private UUID owner;

    @BeforeEach
    void begin() {
        owner = aUnit();
    }

    @Test
    void theOwnerReportsAndTheOfficeClosesIt() {
        var issue = listed();

        step(TestTokens.unit(owner), issue, "progress", Map.of("progress", "已完成摸底"))
                .then()
                .statusCode(200)
                .body("status", is("IN_PROGRESS"));
        step(OFFICE, issue, "solution", Map.of("progress", "已并网"))
                .then()
                .statusCode(200)
                .body("status", is("SOLVED"));
        assertProblem(step(TestTokens.unit(owner), issue, "progress", Map.of("progress", "x")))
                .hasStatus(409)
                .hasType("coordination-step-not-allowed");
        assertThat(RecordedEvents.await("ruleoflaw.target.events.v1", idIn(issue), 3))
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "target.bottleneck-issue.listed.v1",
                        "target.bottleneck-issue.progressed.v1",
                        "target.bottleneck-issue.solved.v1");
    }

    @Test
    void theListIsFilteredByDayAndHiddenFromOthers() {
        var issue = listed();
        var sibling = TestTokens.unit(aUnit());

        Api.as(OFFICE)
                .get("/v1/bottleneck-issues?dueTo=2026-09-30&unit=" + owner)
                .then()
                .body("items.size()", is(1));
        Api.as(OFFICE)
                .get("/v1/bottleneck-issues?dueTo=2026-09-29&unit=" + owner)
                .then()
                .body("items.size()", is(0));
        assertProblem(Api.as(sibling).get(issue)).hasStatus(404);
        assertProblem(put(sibling, issue + "/progress", 0, Map.of("progress", "x")))
                .hasStatus(404);
        assertProblem(put(OFFICE, issue + "/removal", 3, Map.of("remark", "x"))).hasStatus(412);
        assertProblem(post(OFFICE, "/v1/bottleneck-issues", with(body(), "ownerId", UUID.randomUUID())))
                .hasStatus(422)
                .hasType("unit-unknown")
                .pointsAt("/ownerId");
        assertProblem(post(TestTokens.unit(owner), "/v1/bottleneck-issues", body()))
                .hasStatus(403);
    }

    private String listed() {
        return "/v1/bottleneck-issues/" + created(post(OFFICE, "/v1/bottleneck-issues", body()));
    }

    private Map<String, Object> body() {
        return Map.of(
                "ownerId", owner,
                "title", "政务数据接口未打通",
                "description", "乡镇需重复填报",
                "due", "2026-09-30",
                "livelihood", true);
    }
}
