package ruleoflaw.target.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPost;
import static ruleoflaw.target.TargetCalls.aTenure;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A post is held by one person after another; the times never overlap, and no name leaves the service. */
@QuarkusTest
class TenureResourceTest {
    private UUID unit;
    private String post;

    @BeforeEach
    void begin() {
        unit = aUnit();
        post = aPost(unit, "PRINCIPAL");
    }

    @Test
    void whoFollowsBeginsAfterWhoLeft() {
        var first = aTenure(unit, post, "甲某", "2024-03-01");
        assertProblem(begin("乙某", "2026-01-16")).hasStatus(409).hasType("post-occupied");

        step(TestTokens.unit(unit), first, "end", Map.of("on", "2026-01-15", "reason", "调任"))
                .then()
                .statusCode(200)
                .body("heldTo", is("2026-01-15"));
        assertProblem(begin("乙某", "2026-01-15"))
                .hasStatus(422)
                .hasType("tenure-misdated")
                .pointsAt("/from");
        begin("乙某", "2026-01-16").then().statusCode(201);

        assertHolder("2026-01-15", "甲某");
        assertHolder("2026-01-16", "乙某");
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(post), 3);
        assertThat(told)
                .extracting(RecordedEvent::type)
                .containsExactly("target.post.occupied.v1", "target.post.vacated.v1", "target.post.occupied.v1");
        assertThat(told).extracting(RecordedEvent::text).noneMatch(text -> text.contains("某"));
    }

    @Test
    void aTenureEndsOnceAndNotBeforeItBegan() {
        var tenure = aTenure(unit, post, "甲某", "2026-03-01");

        assertProblem(step(TestTokens.unit(unit), tenure, "end", Map.of("on", "2026-02-28", "reason", "调任")))
                .hasStatus(422)
                .hasType("tenure-misdated")
                .pointsAt("/on");
        step(TestTokens.unit(unit), tenure, "end", Map.of("on", "2026-03-01", "reason", "调任"));
        assertProblem(step(TestTokens.unit(unit), tenure, "end", Map.of("on", "2026-04-01", "reason", "调任")))
                .hasStatus(409)
                .hasType("tenure-ended");
    }

    @Test
    void peopleAreSeenByTheirOwnUnitAndTheOfficeOnly() {
        var tenure = aTenure(unit, post, "甲某", "2026-03-01");
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(post)).hasStatus(404).hasType("not-found");
        assertProblem(Api.as(sibling).get(tenure)).hasStatus(404);
        assertProblem(post(sibling, post + "/tenures", Map.of("holder", "乙某", "from", "2026-01-01")))
                .hasStatus(404);
        assertProblem(post(sibling, "/v1/units/" + unit + "/posts", Map.of("title", "镇长", "kind", "PRINCIPAL")))
                .hasStatus(404);
        Api.as(sibling).get("/v1/tenures").then().body("items.size()", is(0));
        Api.as(sibling).get("/v1/posts").then().body("items.size()", is(0));
        assertProblem(Api.as(TestTokens.inspector("i")).get(tenure)).hasStatus(403);
        Api.as(OFFICE).get(tenure).then().body("holder", is("甲某")).body("heldTo", nullValue());
    }

    @Test
    void aPostIsRenamedOnTheVersionThatWasRead() {
        put(TestTokens.unit(unit), post, 0, Map.of("title", "党委书记")).then().body("title", is("党委书记"));
        assertProblem(put(TestTokens.unit(unit), post, 0, Map.of("title", "镇长")))
                .hasStatus(412);
        assertProblem(post(TestTokens.unit(unit), "/v1/units/" + unit + "/posts", Map.of("title", "镇长", "kind", "X")))
                .hasStatus(400)
                .pointsAt("/kind");
    }

    private Response begin(String holder, String from) {
        return post(TestTokens.unit(unit), post + "/tenures", Map.of("holder", holder, "from", from));
    }

    private void assertHolder(String day, String holder) {
        Api.as(OFFICE)
                .get("/v1/tenures?post=" + idIn(post) + "&on=" + day)
                .then()
                .body("items.holder", equalTo(List.of(holder)));
    }
}
