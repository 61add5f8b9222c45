package ruleoflaw.inspection.reexamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.feedback.OpinionCalls.acknowledgedBy;
import static ruleoflaw.inspection.feedback.OpinionCalls.revised;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit objects to a feedback opinion, and people who had no hand in it look again. */
@QuarkusTest
class ReexaminationResourceTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";
    private static final String OTHER = TestTokens.reviewer("other-eyes");

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);

    @BeforeEach
    void itIsTheThirteenthOfJuly() {
        SuiteDay.is(management, "2026-07-13");
    }

    @Test
    void anUpheldObjectionWithdrawsTheOpinionAndBothRevisionsStay() {
        var opinion = acknowledgedBy(unit);
        var objection = objectedTo(opinion);

        step(OTHER, objection, "decision", decision("UPHELD")).then().statusCode(200);

        Api.as(theUnit).get(opinion).then().body("status", is("WITHDRAWN")).body("reason", is("经复核"));
        assertThat(RecordedEvents.await(EVENTS, idIn(opinion), 3))
                .last()
                .returns("inspection.feedback.withdrawn.v1", RecordedEvent::type)
                .returns("WITHDRAWN", event -> event.data().get("status").asText());
        assertThat(RecordedEvents.await(EVENTS, idIn(objection), 2))
                .last()
                .returns("inspection.feedback-objection.decided.v1", RecordedEvent::type)
                .returns("UPHELD", event -> event.data().get("status").asText());
        var revision = revised(opinion, contents());
        Api.as(theUnit)
                .get(revision)
                .then()
                .body("revision", is(2))
                .body("replaces", is(idIn(opinion).toString()));
        assertProblem(post(OFFICE, opinion + "/revisions", contents()))
                .hasStatus(409)
                .hasType("opinion-exists");
    }

    @Test
    void aPartlyUpheldOneStandsUntilTheCorrectedOneIsSent() {
        var opinion = acknowledgedBy(unit);
        step(OTHER, objectedTo(opinion), "decision", decision("PARTLY")).then().statusCode(200);
        Api.as(theUnit).get(opinion).then().body("status", is("TO_CORRECT"));

        revised(opinion, contents());

        Api.as(theUnit).get(opinion).then().body("status", is("REPLACED"));
        Api.as(theUnit)
                .get("/v1/feedback-opinions?unit=" + unit)
                .then()
                .body("items.status", contains("REPLACED", "SENT"));
    }

    @Test
    void aRejectedObjectionLeavesTheOpinionAndIsNotRepeated() {
        var opinion = acknowledgedBy(unit);
        var objection = objectedTo(opinion);
        assertProblem(object(theUnit, opinion)).hasStatus(409).hasType("step-not-allowed");

        step(OTHER, objection, "decision", decision("REJECTED")).then().statusCode(200);

        Api.as(theUnit).get(opinion).then().body("status", is("MAINTAINED"));
        Api.as(theUnit).get(objection).then().body("reason", is("经复核"));
        assertProblem(object(theUnit, opinion)).hasStatus(409);
        assertProblem(step(OTHER, objection, "decision", decision("UPHELD"))).hasStatus(409);
        assertProblem(post(OFFICE, opinion + "/revisions", contents())).hasStatus(409);
    }

    @Test
    void whoInspectedDraftedOrApprovedDoesNotDecide() {
        var objection = objectedTo(acknowledgedBy(unit));

        for (var person :
                List.of("office-clerk", "approver", "inspector-one", "of-the-team", "of-the-round", "sheet-writer")) {
            assertProblem(step(TestTokens.reviewer(person), objection, "decision", decision("REJECTED")))
                    .hasStatus(403)
                    .hasType("had-a-hand");
        }
        assertProblem(put(OTHER, objection + "/decision", 7, decision("REJECTED")))
                .hasStatus(412);
        assertProblem(step(OTHER, objection, "decision", Map.of("decision", "REJECTED", "reason", " ")))
                .hasStatus(400)
                .pointsAt("/reason");
        Api.as(theUnit).get(objection).then().body("status", is("RAISED"));
    }

    /** Signed for on 13 July: the thirtieth day is 12 August. */
    @ParameterizedTest
    @CsvSource({"2026-08-12, 201", "2026-08-13, 409"})
    void theUnitObjectsWithinThirtyDays(String day, int status) {
        var opinion = acknowledgedBy(unit);
        SuiteDay.is(management, day);

        assertThat(object(theUnit, opinion).statusCode()).isEqualTo(status);
        Api.as(theUnit).get(opinion).then().body("status", is(status == 201 ? "OBJECTED" : "ACKNOWLEDGED"));
    }

    /** Raised on 13 July, so it is decided by 12 August; the office is warned three days before. */
    @Test
    void theReexaminationIsAMatterOfTheOfficeWithItsOwnDeadline() {
        var objection = objectedTo(acknowledgedBy(unit));

        Api.as(theUnit)
                .get(objection)
                .then()
                .body("deadline.lastDay", is("2026-08-12"))
                .body("deadline.rule", is("作出复核决定的期限"));
        List<Map<String, Object>> matters = Api.as(OFFICE)
                .get("/v1/matters?limit=200&kind=REEXAMINATION&status=RUNNING")
                .path("items");
        assertThat(matters)
                .anySatisfy(matter -> assertThat(matter)
                        .containsEntry("subject", idIn(objection).toString())
                        .containsEntry("lastDay", "2026-08-12"));
        step(OTHER, objection, "decision", decision("REJECTED")).then().statusCode(200);
        List<String> running = Api.as(OFFICE)
                .get("/v1/matters?limit=200&kind=REEXAMINATION&status=RUNNING")
                .path("items.subject");
        assertThat(running).doesNotContain(idIn(objection).toString());
    }

    @Test
    void aSiblingUnitNeitherObjectsNorSees() {
        var opinion = acknowledgedBy(unit);
        var sibling = TestTokens.unit(aUnit());

        assertProblem(object(sibling, opinion)).hasStatus(404);
        Api.as(theUnit).get(opinion).then().body("status", is("ACKNOWLEDGED"));
        assertProblem(post(theUnit, opinion + "/objections", Map.of("grounds", "")))
                .hasStatus(400)
                .pointsAt("/grounds");
        assertProblem(post(
                        theUnit,
                        opinion + "/objections",
                        Map.of("grounds", "x", "fileIds", List.of(UUID.randomUUID()))))
                .hasStatus(422);
        Api.as(theUnit).get(opinion).then().body("status", is("ACKNOWLEDGED"));
        var objection = objectedTo(opinion);
        assertProblem(Api.as(sibling).get(objection)).hasStatus(404);
        Api.as(sibling).get("/v1/opinion-objections?unit=" + unit).then().body("items", empty());
    }

    private String objectedTo(String opinion) {
        return "/v1/opinion-objections/" + created(object(theUnit, opinion));
    }

    private static Response object(String who, String opinion) {
        return post(who, opinion + "/objections", Map.of("part", "第二项问题", "grounds", "决定已于期限内公示"));
    }

    private static Map<String, Object> decision(String decision) {
        return Map.of("decision", decision, "reason", "经复核");
    }

    private static Map<String, Object> contents() {
        return Map.of("conclusion", "更正后的结论。", "findingIds", List.of());
    }

    private static UUID idIn(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
