package ruleoflaw.target.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aSignedAssignment;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.dueOf;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.reportCompletion;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

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

/** A joint meeting decides; what it decides becomes a line of assignments that exist, or a task of its own. */
@QuarkusTest
class JointMeetingResourceTest {
    private UUID unit;
    private String assignment;
    private String target;
    private String due;

    @BeforeEach
    void begin() {
        unit = aUnit();
        assignment = aSignedAssignment(unit);
        target = Api.as(OFFICE).get(assignment).then().extract().path("targetId");
        due = dueOf(assignment);
    }

    @Test
    void aDecisionAddsALineToTheAssignmentsOfATargetAndNoAssignment() {
        var meeting = held();
        var decision = "/v1/meeting-decisions/"
                + created(decide(meeting, Map.of("text", "六月底前建立村级联络员名册", "targetId", target, "due", due)));
        var task = tasksOf(decision).getFirst();

        Api.as(TestTokens.unit(unit))
                .get(task)
                .then()
                .body("assignmentId", is(idIn(assignment).toString()))
                .body("rule", endsWith("次联席会议议定"))
                .body("due", is(due));
        Api.as(OFFICE).get("/v1/assignments?target=" + target).then().body("items.size()", is(1));
        assertProblem(reportCompletion(unit, assignment))
                .hasStatus(409)
                .hasType("extra-lines-open")
                .detailContains("1项");

        step(TestTokens.unit(unit), task, "completion", Map.of("result", "名册已建立"))
                .then()
                .body("late", is(false));
        reportCompletion(unit, assignment).then().statusCode(200);
        assertProblem(step(TestTokens.unit(unit), task, "completion", Map.of("result", "再报")))
                .hasStatus(409)
                .hasType("meeting-task-done");

        assertThat(typesOf(meeting)).containsExactly("target.joint-meeting.held.v1");
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(decision), 1)
                .getFirst();
        assertThat(told.type()).isEqualTo("target.meeting-decision.created.v1");
        assertThat(told.data().get("unitIds").get(0).asText()).isEqualTo(unit.toString());
        assertThat(typesOf(task)).containsExactly("target.meeting-task.completed.v1");
    }

    @Test
    void aDecisionWithoutATargetStandsAlone() {
        var decision = "/v1/meeting-decisions/"
                + created(decide(held(), Map.of("text", "提供数据接口", "unitIds", List.of(unit), "due", due)));

        Api.as(OFFICE).get(tasksOf(decision).getFirst()).then().body("assignmentId", nullValue());
        reportCompletion(unit, assignment).then().statusCode(200);
    }

    @Test
    void whatNobodyCanDoIsRefused() {
        var meeting = held();
        var other = aUnit();

        assertProblem(decide(meeting, Map.of("text", "x", "targetId", target, "unitIds", List.of(other), "due", due)))
                .hasStatus(422)
                .hasType("unit-without-target")
                .pointsAt("/unitIds");
        assertProblem(decide(meeting, Map.of("text", "x", "targetId", UUID.randomUUID(), "due", due)))
                .hasStatus(422)
                .hasType("nobody-to-tell");
        assertProblem(decide(meeting, Map.of("text", "x", "due", due)))
                .hasStatus(422)
                .hasType("nobody-to-tell");
        assertProblem(decide(meeting, Map.of("text", " ", "unitIds", List.of(unit), "due", due)))
                .hasStatus(400)
                .pointsAt("/text");
        Api.as(OFFICE)
                .get("/v1/meeting-decisions?meeting=" + idIn(meeting))
                .then()
                .body("items.size()", is(0));
    }

    @Test
    void attendanceIsOneOrTheOther() {
        assertProblem(post(OFFICE, "/v1/joint-meetings", with(meeting(), "absentUnitIds", List.of(unit))))
                .hasStatus(422)
                .hasType("attendance-double")
                .pointsAt("/absentUnitIds");
        assertProblem(post(OFFICE, "/v1/joint-meetings", with(meeting(), "heldOn", "2099-01-01")))
                .hasStatus(422)
                .hasType("meeting-in-future");
        assertProblem(post(TestTokens.unit(unit), "/v1/joint-meetings", meeting()))
                .hasStatus(403);
    }

    @Test
    void aSiblingDoesNotDoAnothersTask() {
        var decision = "/v1/meeting-decisions/"
                + created(decide(held(), Map.of("text", "提供数据接口", "unitIds", List.of(unit), "due", due)));
        var task = tasksOf(decision).getFirst();
        var sibling = TestTokens.unit(aUnit());

        assertProblem(put(sibling, task + "/completion", 0, Map.of("result", "代办")))
                .hasStatus(404);
        assertProblem(put(TestTokens.unit(unit), task + "/completion", 7, Map.of("result", "已办")))
                .hasStatus(412);
        Api.as(sibling).get("/v1/meeting-tasks").then().body("items.size()", is(0));
        Api.as(OFFICE).get(task).then().body("doneOn", nullValue());
    }

    private String held() {
        return "/v1/joint-meetings/" + created(post(OFFICE, "/v1/joint-meetings", meeting()));
    }

    private Map<String, Object> meeting() {
        return Map.of(
                "title", "依法治县联席会议",
                "heldOn", "2026-03-18",
                "place", "县司法局会议室",
                "agenda", List.of("通报进展", "研究联络员制度"),
                "attendingUnitIds", List.of(unit));
    }

    private static Response decide(String meeting, Map<String, Object> decision) {
        return post(OFFICE, meeting + "/decisions", decision);
    }

    private static List<String> tasksOf(String decision) {
        List<String> ids = Api.as(OFFICE)
                .get("/v1/meeting-tasks?done=false&decision=" + idIn(decision))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(id -> "/v1/meeting-tasks/" + id).toList();
    }

    private static List<String> typesOf(String thing) {
        return RecordedEvents.await("ruleoflaw.target.events.v1", idIn(thing), 1).stream()
                .map(RecordedEvent::type)
                .toList();
    }
}
