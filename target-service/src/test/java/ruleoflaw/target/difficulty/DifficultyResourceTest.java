package ruleoflaw.target.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aSignedAssignment;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Project;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit names what stands in its way; the office coordinates; no fact of it reaches a score. */
@QuarkusTest
class DifficultyResourceTest {
    private UUID unit;

    @BeforeEach
    void begin() {
        unit = aUnit();
    }

    @Test
    void theOfficeTakesItUpAndAnswers() {
        var assignment = aSignedAssignment(unit);
        var difficulty = raised(Map.of("assignmentId", idIn(assignment)));

        step(OFFICE, difficulty, "coordination", Map.of("answer", "已商请县编办研究"))
                .then()
                .body("status", is("COORDINATING"));
        step(OFFICE, difficulty, "resolution", Map.of("answer", "增加两名编制"))
                .then()
                .statusCode(200)
                .body("status", is("RESOLVED"))
                .body("answer", is("增加两名编制"));

        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(difficulty), 3);
        assertThat(told)
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "target.difficulty.raised.v1",
                        "target.difficulty.coordinated.v1",
                        "target.difficulty.resolved.v1");
        Api.as(OFFICE).get(assignment).then().body("status", is("ACKNOWLEDGED")).body("version", is(1));
    }

    @Test
    void noMeasureReadsIt() throws Exception {
        var measures =
                Files.readString(Project.module().resolve("../assessment-service/src/main/resources/measures.json"));

        assertThat(measures).contains("target.assignment.completed.v1").doesNotContain("target.difficulty");
    }

    @Test
    void aSettledOneStaysAndASiblingFindsNothing() {
        var difficulty = raised(Map.of());
        var sibling = TestTokens.unit(aUnit());
        assertProblem(Api.as(sibling).get(difficulty)).hasStatus(404);
        assertProblem(put(sibling, difficulty + "/withdrawal", 0, Map.of())).hasStatus(404);
        assertProblem(step(TestTokens.unit(unit), difficulty, "resolution", Map.of("answer", "x")))
                .hasStatus(403);

        step(TestTokens.unit(unit), difficulty, "withdrawal").then().statusCode(200);
        assertProblem(step(OFFICE, difficulty, "coordination", Map.of("answer", "x")))
                .hasStatus(409)
                .hasType("coordination-step-not-allowed")
                .detailContains("已撤回");
    }

    @Test
    void itIsAboutOnesOwnWork() {
        var foreign = aSignedAssignment(aUnit());
        var body = new HashMap<String, Object>(body());
        body.put("assignmentId", idIn(foreign));

        assertProblem(post(TestTokens.unit(unit), "/v1/difficulties", body)).hasStatus(404);
        assertProblem(post(TestTokens.unit(unit), "/v1/difficulties", with(body(), "request", " ")))
                .hasStatus(400)
                .pointsAt("/request");
        Api.as(TestTokens.unit(unit)).get("/v1/difficulties").then().body("items.size()", is(0));
    }

    private String raised(Map<String, Object> more) {
        var body = new HashMap<String, Object>(body());
        body.putAll(more);
        return "/v1/difficulties/" + created(post(TestTokens.unit(unit), "/v1/difficulties", body));
    }

    private static Map<String, Object> body() {
        return Map.of("title", "执法力量不足", "description", "持证人员仅6人", "request", "请协调增加编制");
    }
}
