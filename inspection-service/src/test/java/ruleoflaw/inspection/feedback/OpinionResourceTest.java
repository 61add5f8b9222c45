package ruleoflaw.inspection.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aConfirmedFinding;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.aVisit;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.with;
import static ruleoflaw.inspection.feedback.OpinionCalls.NUMBER;
import static ruleoflaw.inspection.feedback.OpinionCalls.PATH;
import static ruleoflaw.inspection.feedback.OpinionCalls.aDraft;
import static ruleoflaw.inspection.feedback.OpinionCalls.send;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;
import ruleoflaw.inspection.WordText;
import ruleoflaw.inspection.feedback.OpinionCalls.Inspected;

/** A feedback opinion over HTTP, from its draft to the unit's signature, and who may read it when. */
@QuarkusTest
class OpinionResourceTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);
    private final String aSibling = TestTokens.unit(aUnit());

    @BeforeEach
    void itIsTheThirteenthOfJuly() {
        SuiteDay.is(management, "2026-07-13");
    }

    @Test
    void anApprovedOpinionReachesTheUnitAndIsSignedFor() {
        var opinion = aDraft(Inspected.of(unit).body());
        assertProblem(Api.as(theUnit).get(opinion)).hasStatus(404);
        assertThat(AllTopics.mentioning(idIn(opinion))).isEmpty();
        send(opinion);

        Api.as(theUnit).get(opinion).then().body("status", is("SENT"));
        step(theUnit, opinion, "acknowledgement")
                .then()
                .statusCode(200)
                .body("objectable.lastDay", is("2026-08-12"))
                .body("objectable.rule", is("对督查结论申请复核的期限"));
        assertThat(RecordedEvents.await(EVENTS, idIn(opinion), 2))
                .extracting(RecordedEvent::type)
                .containsExactly("inspection.feedback.sent.v1", "inspection.feedback.acknowledged.v1");
        assertThat(RecordedEvents.await(EVENTS, idIn(opinion), 2).getFirst())
                .returns(unit.toString(), event -> event.data().get("unitId").asText())
                .returns(2026, event -> event.data().get("year").asInt())
                .returns(1, event -> event.data().get("findings").asInt());
        assertProblem(step(theUnit, opinion, "acknowledgement")).hasStatus(409);
    }

    /** Signed on 1 September; the thirtieth day is National Day, so that the first working day after it is the last one. */
    @Test
    void theLastDayToObjectIsNoHoliday() {
        var opinion = aDraft(Inspected.of(unit).body());
        send(opinion);
        SuiteDay.is(management, "2026-09-01");

        step(theUnit, opinion, "acknowledgement")
                .then()
                .body("objectable.due", is("2026-10-01"))
                .body("objectable.lastDay", is("2026-10-08"));
    }

    @Test
    void whoDraftedItDoesNotApproveIt() {
        var opinion = aDraft(Inspected.of(unit).body());
        assertProblem(step(OFFICE, opinion, "sending", NUMBER)).hasStatus(409).hasType("step-not-allowed");
        step(OFFICE, opinion, "submission").then().statusCode(200);

        assertProblem(step(TestTokens.of(Role.APPROVER, "office-clerk", null), opinion, "approval"))
                .hasStatus(403)
                .hasType("self-approval");
        step(TestTokens.approver(), opinion, "return", Map.of("reason", "补充依据"))
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"));
    }

    @Test
    void aSiblingUnitNeitherReadsItNorSignsIt() {
        var opinion = aDraft(Inspected.of(unit).body());
        send(opinion);

        assertProblem(Api.as(aSibling).get(opinion)).hasStatus(404);
        assertProblem(Api.as(aSibling).get(opinion + "/document")).hasStatus(404);
        assertProblem(step(aSibling, opinion, "acknowledgement")).hasStatus(404);
        Api.as(aSibling).get(PATH + "?unit=" + unit).then().body("items", empty());
        Api.as(theUnit).get(PATH + "?unit=" + unit).then().body("items.status", contains("SENT"));
    }

    @Test
    void itIsDraftedWhenAllVisitsToTheUnitAreOver() {
        var inspected = Inspected.of(unit);
        var hidden = aVisit(inspected.round(), unit, "UNANNOUNCED");

        assertProblem(post(OFFICE, PATH, inspected.body())).hasStatus(409).hasType("unit-not-inspected");
        assertProblem(post(OFFICE, PATH, with(inspected.body(), "unitId", aUnit())))
                .hasStatus(409)
                .hasType("unit-not-inspected");
        step(OFFICE, "/v1/visits/" + hidden, "closure").then().statusCode(200);
        aDraft(inspected.body());
        assertProblem(post(OFFICE, PATH, inspected.body())).hasStatus(409).hasType("opinion-exists");
        Api.as(OFFICE).get(PATH + "?round=" + inspected.round()).then().body("items.size()", is(1));
    }

    @Test
    void itNamesTheRoundsOwnFindingsOfThisUnitAndNothingIsKeptOtherwise() {
        var inspected = Inspected.of(unit);
        var elsewhere = List.of(inspected.finding(), aConfirmedFinding(unit));

        assertProblem(post(OFFICE, PATH, with(inspected.body(), "findingIds", elsewhere)))
                .hasStatus(422)
                .hasType("finding-not-of-opinion")
                .pointsAt("/findingIds/1");
        assertProblem(post(
                        OFFICE,
                        PATH,
                        with(inspected.body(), "findingIds", List.of(inspected.finding(), inspected.finding()))))
                .hasStatus(422)
                .hasType("named-twice")
                .pointsAt("/findingIds/1");
        assertProblem(post(OFFICE, PATH, with(inspected.body(), "conclusion", " ")))
                .hasStatus(400)
                .pointsAt("/conclusion");
        Api.as(OFFICE).get(PATH + "?unit=" + unit).then().body("items", empty());
    }

    @Test
    void anEditOfAnotherVersionIsRefused() {
        var inspected = Inspected.of(unit);
        var opinion = aDraft(inspected.body());
        var contents = Map.of("conclusion", "总体较好。", "findingIds", List.of());

        assertProblem(Api.as(OFFICE).body(contents).put(opinion)).hasStatus(428);
        assertProblem(put(OFFICE, opinion, 5, contents)).hasStatus(412);
        put(OFFICE, opinion, 0, contents).then().statusCode(200).body("conclusion", is("总体较好。"));
    }

    @Test
    void itIsPrintedAsAnOfficialPaper() {
        var opinion = aDraft(Inspected.of(unit).body());
        assertThat(WordText.of(Api.as(OFFICE).get(opinion + "/document"))).contains("送审稿");
        send(opinion);

        assertThat(WordText.of(Api.as(theUnit).get(opinion + "/document")))
                .contains("云法督馈〔2026〕3号")
                .contains("关于上半年法治督察的反馈意见")
                .contains("公示工作存在不足。")
                .contains("处罚决定未公示。")
                .contains("30日内完成整改")
                .contains("30日内申请复核")
                .doesNotContain("送审稿");
    }

    private static UUID idIn(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
