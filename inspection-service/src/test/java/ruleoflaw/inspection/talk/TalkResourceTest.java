package ruleoflaw.inspection.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;
import ruleoflaw.inspection.deadline.Sweeping;

/** A talk over HTTP: invited for Monday 7 September, held, thirty days to put things right. */
@QuarkusTest
class TalkResourceTest {
    private static final Map<String, Object> RECORD = Map.of(
            "minutes", "听取说明,提出要求",
            "participants", List.of("县委依法治县办公室主任", "乡长"),
            "demand", "三十日内完成整改",
            "days", 30,
            "dayUnit", "CALENDAR");

    @Inject
    Sweeping sweeping;

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);

    @BeforeEach
    void itIs2September() {
        SuiteDay.is(management, "2026-09-02");
    }

    @Test
    void aTalkIsHeldAndFollowedUntilTheOfficeIsContent() {
        var id = created(post(OFFICE, "/v1/talks", notice()));
        var talk = "/v1/talks/" + id;
        SuiteDay.is(management, "2026-09-07");

        step(OFFICE, talk, "record", RECORD)
                .then()
                .statusCode(200)
                .body("status", is("HELD"))
                .body("heldOn", is("2026-09-07"))
                .body("due", is("2026-10-07"))
                .body("participants", contains("县委依法治县办公室主任", "乡长"));
        var told = RecordedEvents.await("ruleoflaw.inspection.events.v1", id, 1).getFirst();
        assertThat(told.type()).isEqualTo("inspection.talk.held.v1");
        assertThat(told.data().get("unitId").asText()).isEqualTo(unit.toString());
        assertThat(told.data().get("due").asText()).isEqualTo("2026-10-07");
        step(theUnit, talk, "report", Map.of("report", "已完成")).then().statusCode(200);
        assertThat(matter()).isEqualTo("REPORTED");
        step(OFFICE, talk, "return", Map.of("reason", "缺少凭证")).then().statusCode(200);
        step(theUnit, talk, "report", Map.of("report", "已补充")).then().statusCode(200);
        step(OFFICE, talk, "closure").then().statusCode(200).body("status", is("CLOSED"));

        assertThat(matter()).isEqualTo("DONE");
        assertThat(AllTopics.mentioning(id))
                .allSatisfy(event -> assertThat(event).doesNotContain("乡长").doesNotContain("听取说明"));
    }

    @Test
    void itTakesItsStepOfTheLadder() {
        SuiteDay.is(management, "2026-07-20");
        var order = anOrder(aConfirmedFinding(unit));
        SuiteDay.is(management, "2026-09-02");
        sweeping.now();
        String escalation =
                Api.as(OFFICE).get("/v1/escalations?rung=TALK&matter=" + order).path("items[0].id");

        var talk = created(post(OFFICE, "/v1/talks", with(notice(), "escalationId", escalation)));

        Api.as(OFFICE)
                .get("/v1/escalations/" + escalation)
                .then()
                .body("status", is("TAKEN"))
                .body("actId", is(talk.toString()));
    }

    @Test
    void nobodyRecordsATalkThatIsStillToCome() {
        var talk = "/v1/talks/" + created(post(OFFICE, "/v1/talks", notice()));

        assertProblem(step(OFFICE, talk, "record", RECORD)).hasStatus(409).hasType("talk-not-yet");
        assertProblem(step(theUnit, talk, "report", Map.of("report", "x"))).hasStatus(409);
        step(OFFICE, talk, "cancellation", Map.of("reason", "已完成整改")).then().body("status", is("CANCELLED"));
        SuiteDay.is(management, "2026-09-07");
        assertProblem(step(OFFICE, talk, "record", RECORD)).hasStatus(409).hasType("step-not-allowed");
    }

    @Test
    void aSiblingUnitNeitherSeesNorAnswersIt() {
        var talk = "/v1/talks/" + created(post(OFFICE, "/v1/talks", notice()));
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(talk)).hasStatus(404);
        assertProblem(put(sibling, talk + "/report", 0, Map.of("report", "x"))).hasStatus(404);
        Api.as(sibling).get("/v1/talks?unit=" + unit).then().body("items", empty());
        Api.as(theUnit).get(talk).then().body("status", is("NOTICED")).body("version", is(0));
    }

    @Test
    void whatIsMissingIsPointedAtAndNothingIsKept() {
        assertProblem(post(OFFICE, "/v1/talks", with(notice(), "matter", "")))
                .hasStatus(400)
                .pointsAt("/matter");
        assertProblem(post(OFFICE, "/v1/talks", with(notice(), "escalationId", UUID.randomUUID())))
                .hasStatus(422)
                .pointsAt("/escalationId");
        assertProblem(post(theUnit, "/v1/talks", notice())).hasStatus(403);
        Api.as(OFFICE).get("/v1/talks?unit=" + unit).then().body("items", empty());

        var talk = "/v1/talks/" + created(post(OFFICE, "/v1/talks", notice()));
        assertProblem(Api.as(OFFICE).body(RECORD).put(talk + "/record")).hasStatus(428);
        assertProblem(put(OFFICE, talk + "/record", 4, RECORD)).hasStatus(412);
    }

    private Map<String, Object> notice() {
        return Map.of(
                "unitId", unit,
                "invitedPost", "主要负责人",
                "matter", "整改逾期十个工作日",
                "plannedOn", "2026-09-07",
                "place", "县委依法治县办公室会议室");
    }

    private String matter() {
        return Api.as(OFFICE)
                .get("/v1/matters?kind=TALK_FOLLOW_UP&unit=" + unit)
                .path("items[0].status");
    }
}
