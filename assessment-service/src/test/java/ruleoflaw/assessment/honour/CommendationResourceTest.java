package ruleoflaw.assessment.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.revision.Published;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** From nomination to award: reviewed, noticed for five working days, and granted by a paper. */
@QuarkusTest
class CommendationResourceTest {
    private static final String OFFICE = TestTokens.office();
    private static final Map<String, Object> PASSED = Map.of("passed", true, "reason", "事迹属实");
    private static final Map<String, Object> PAPER = Map.of("document", "云委〔2027〕8号（虚构）");

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private UUID unit;
    private String commendation;

    @BeforeEach
    void aCommendationTakesNominations() throws SQLException {
        SuiteDay.is(management, "2027-02-19");
        unit = Published.unit(2026, "EXCELLENT", false);
        commendation = "/v1/commendations/"
                + Api.as(OFFICE)
                        .body(Map.of("year", 2026, "title", "法治建设先进集体和个人", "authority", "省表彰办批复〔2026〕3号（虚构）"))
                        .post("/v1/commendations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    @AfterEach
    void backToToday() {
        SuiteDay.isToday(management);
    }

    @Test
    void afterFiveWorkingDaysOfNoticeTheApproverGrants() {
        pass(nominate(theUnit()));
        pass(nominate(aPerson("演示甲")));
        SuiteDay.is(management, "2027-02-22");
        step(OFFICE, commendation, "notice", Map.of()).then().statusCode(200).body("noticeLastDay", is("2027-02-26"));
        SuiteDay.is(management, "2027-02-26");
        assertProblem(step(TestTokens.approver(), commendation, "decision", PAPER))
                .hasStatus(409)
                .hasType("honour-notice-open");

        SuiteDay.is(management, "2027-03-01");
        step(TestTokens.approver(), commendation, "decision", PAPER)
                .then()
                .statusCode(200)
                .body("status", is("GRANTED"));

        var granted = RecordedEvents.await("ruleoflaw.assessment.events.v1", idOf(commendation), 1)
                .getFirst();
        assertThat(granted.data().get("units").asInt()).isEqualTo(1);
        assertThat(granted.data().get("persons").asInt()).isEqualTo(1);
        assertThat(granted.text()).doesNotContain("演示甲");
    }

    @Test
    void nothingIsGrantedWithoutTheNumberOfThePaper() {
        assertProblem(step(TestTokens.approver(), commendation, "decision", Map.of("document", "")))
                .hasStatus(400)
                .pointsAt("/document");
        assertProblem(step(OFFICE, commendation, "decision", PAPER)).hasStatus(403);
    }

    @Test
    void anUpheldObjectionTakesTheNomineeOffTheList() {
        var kept = nominate(aPerson("演示甲"));
        var dropped = nominate(aPerson("演示乙"));
        pass(kept);
        pass(dropped);
        SuiteDay.is(management, "2027-02-22");
        step(OFFICE, commendation, "notice", Map.of()).then().statusCode(200);
        String objection = Api.as(TestTokens.unit(UUID.randomUUID()))
                .body(Map.of("ground", "事迹与他人重复"))
                .post(dropped + "/objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SuiteDay.is(management, "2027-03-01");
        assertProblem(step(TestTokens.approver(), commendation, "decision", PAPER))
                .hasStatus(409)
                .hasType("honour-objections-open");

        Api.as(OFFICE)
                .header("If-Match", Api.etag(0))
                .body(Map.of("upheld", true, "reason", "经核实成立"))
                .put("/v1/honour-objections/" + objection + "/decision")
                .then()
                .statusCode(200);
        step(TestTokens.approver(), commendation, "decision", PAPER).then().statusCode(200);

        Api.as(OFFICE).get(commendation + "/nominees?status=GRANTED").then().body("items.person", contains("演示甲"));
        Api.as(OFFICE).get(commendation + "/nominees?status=DROPPED").then().body("items.remark", contains("经核实成立"));
    }

    @Test
    void aVetoedUnitOrOneWithoutAResultIsNotEligible() throws SQLException {
        var vetoed = Published.unit(2026, "GOOD", true);

        assertProblem(propose(OFFICE, Map.of("unitId", vetoed, "merit", "成绩突出")))
                .hasStatus(422)
                .hasType("not-eligible")
                .pointsAt("/unitId");
        assertProblem(propose(OFFICE, Map.of("unitId", UUID.randomUUID(), "merit", "成绩突出")))
                .hasStatus(422);

        Api.as(OFFICE).get(commendation + "/nominees").then().body("items", hasSize(0));
    }

    @Test
    void aUnitProposesOnlyItselfAndSeesOnlyItsOwnNominationsBeforeTheNotice() {
        nominate(theUnit());
        var sibling = TestTokens.unit(UUID.randomUUID());

        assertProblem(propose(sibling, theUnit())).hasStatus(404);
        Api.as(sibling).get(commendation + "/nominees").then().body("items", hasSize(0));
        Api.as(TestTokens.unit(unit)).get(commendation + "/nominees").then().body("items", hasSize(1));
    }

    @Test
    void nobodyReviewsWhatHeProposed() {
        var both = TestTokens.of("reviewer", "office-clerk", null);
        var nominee = nominate(theUnit());

        assertProblem(review(both, nominee, PASSED)).hasStatus(403).hasType("own-nomination");
        assertProblem(step(OFFICE, commendation, "notice", Map.of()))
                .hasStatus(409)
                .hasType("nominations-unreviewed");
    }

    @Test
    void aPersonNeedsAPost() {
        assertProblem(propose(OFFICE, Map.of("unitId", unit, "person", "演示甲", "merit", "带头学法")))
                .hasStatus(422)
                .hasType("person-incomplete")
                .pointsAt("/post");
    }

    private Map<String, Object> theUnit() {
        return Map.of("unitId", unit, "merit", "全年任务按时完成");
    }

    private Map<String, Object> aPerson(String name) {
        return Map.of("unitId", unit, "person", name, "post", "法治股负责人", "merit", "办理案件质量高");
    }

    private Response propose(String token, Map<String, ?> body) {
        return Api.as(token).body(body).post(commendation + "/nominees");
    }

    private String nominate(Map<String, ?> body) {
        return "/v1/nominees/"
                + propose(OFFICE, body).then().statusCode(201).extract().<String>path("id");
    }

    private static void pass(String nominee) {
        review(TestTokens.reviewer("reviewer"), nominee, PASSED).then().statusCode(200);
    }

    private static Response review(String token, String nominee, Map<String, ?> body) {
        return Api.as(token).header("If-Match", Api.etag(0)).body(body).put(nominee + "/review");
    }

    private static Response step(String token, String thing, String step, Map<String, ?> body) {
        return Api.as(token)
                .header("If-Match", Api.as(OFFICE).get(thing).header("ETag"))
                .body(body)
                .put(thing + "/" + step);
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
