package ruleoflaw.target.unitmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
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

/** A unit's own meetings are recorded and counted per year; a withdrawn one does not count. */
@QuarkusTest
class UnitMeetingResourceTest {
    private UUID unit;

    @BeforeEach
    void begin() {
        unit = aUnit();
    }

    @Test
    void meetingsCountPerUnitAndYearUnlessWithdrawn() {
        var first = recorded("2026-02-10");
        recorded("2026-05-11");
        recorded("2025-11-03");

        assertCount(2026, 2);
        step(TestTokens.unit(unit), first, "withdrawal", Map.of("remark", "重复登记"))
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));
        assertCount(2026, 1);
        assertCount(2025, 1);
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(first), 2);
        assertThat(told)
                .extracting(RecordedEvent::type)
                .containsExactly("target.unit-meeting.held.v1", "target.unit-meeting.withdrawn.v1");
    }

    @Test
    void whatIsNotOverOrNotItsOwnIsRefused() {
        var meeting = recorded("2026-02-10");
        var sibling = TestTokens.unit(aUnit());

        assertProblem(record("2099-01-01"))
                .hasStatus(422)
                .hasType("meeting-in-future")
                .pointsAt("/heldOn");
        assertProblem(Api.as(sibling).get(meeting)).hasStatus(404);
        assertProblem(put(sibling, meeting + "/withdrawal", 0, Map.of("remark", "x")))
                .hasStatus(404);
        assertProblem(put(TestTokens.unit(unit), meeting + "/withdrawal", 5, Map.of("remark", "x")))
                .hasStatus(412);
        step(TestTokens.unit(unit), meeting, "withdrawal", Map.of("remark", "x"));
        assertProblem(step(TestTokens.unit(unit), meeting, "withdrawal", Map.of("remark", "x")))
                .hasStatus(409)
                .hasType("coordination-step-not-allowed");
    }

    private void assertCount(int year, int meetings) {
        Api.as(TestTokens.unit(unit))
                .get("/v1/unit-meeting-counts?year=" + year)
                .then()
                .statusCode(200)
                .body("items.meetings", equalTo(List.of(meetings)));
    }

    private String recorded(String day) {
        return "/v1/unit-meetings/" + created(record(day));
    }

    private Response record(String day) {
        return post(
                TestTokens.unit(unit),
                "/v1/unit-meetings",
                Map.of("kind", "EXECUTIVE", "topic", "研究法治政府建设", "heldOn", day, "outcome", "部署三项工作"));
    }
}
