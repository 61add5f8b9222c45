package ruleoflaw.inspection.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.with;
import static ruleoflaw.inspection.circular.CircularCalls.aDraft;
import static ruleoflaw.inspection.circular.CircularCalls.criticismOf;
import static ruleoflaw.inspection.circular.CircularCalls.idIn;
import static ruleoflaw.inspection.circular.CircularCalls.published;

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
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;
import ruleoflaw.inspection.WordText;

/** A circular over HTTP, from its draft to its publication, and who may read what of it. */
@QuarkusTest
class CircularResourceTest {
    private static final Map<String, String> NUMBER = Map.of("number", "云法治办发〔2026〕12号");

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);
    private final String aSibling = TestTokens.unit(aUnit());

    @BeforeEach
    void itIs20October() {
        SuiteDay.is(management, "2026-10-20");
    }

    @Test
    void nothingIsPublishedWithoutTheApprovalOfSomebodyElse() {
        var circular = aDraft(criticismOf(unit));

        assertProblem(step(OFFICE, circular, "publication", NUMBER))
                .hasStatus(409)
                .hasType("step-not-allowed");
        step(OFFICE, circular, "submission").then().statusCode(200);
        assertProblem(step(OFFICE, circular, "publication", NUMBER)).hasStatus(409);
        assertProblem(step(OFFICE, circular, "approval")).hasStatus(403);
        assertProblem(step(TestTokens.of(Role.APPROVER, "office-clerk", null), circular, "approval"))
                .hasStatus(403)
                .hasType("self-approval");

        Api.as(OFFICE).get(circular).then().body("status", is("SUBMITTED")).body("publishedOn", nullValue());
        assertProblem(Api.as(theUnit).get(circular)).hasStatus(404);
        assertThat(AllTopics.mentioning(idIn(circular))).isEmpty();
    }

    @Test
    void whatIsReturnedIsCorrectedAndSubmittedAgain() {
        var circular = aDraft(criticismOf(unit));
        step(OFFICE, circular, "submission").then().statusCode(200);
        assertProblem(put(OFFICE, circular, 1, criticismOf(unit))).hasStatus(409);
        step(TestTokens.approver(), circular, "return", Map.of("reason", "补充事实"))
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"));

        put(OFFICE, circular, 2, with(criticismOf(unit), "title", "关于两起执法问题的通报"))
                .then()
                .statusCode(200)
                .body("title", is("关于两起执法问题的通报"));
        step(OFFICE, circular, "submission").then().statusCode(200);
        step(TestTokens.approver(), circular, "approval").then().statusCode(200);
        step(OFFICE, circular, "publication", NUMBER)
                .then()
                .statusCode(200)
                .body("number", is("云法治办发〔2026〕12号"))
                .body("publishedOn", is("2026-10-20"));
    }

    @Test
    void aPersonIsReadByHisOwnUnitOnlyAndByNoTopic() {
        var circular = published(criticismOf(unit));

        Api.as(theUnit).get(circular).then().body("addressees", hasSize(2));
        Api.as(aSibling)
                .get(circular)
                .then()
                .body("addressees", hasSize(1))
                .body("addressees[0].personName", nullValue());
        assertThat(WordText.of(Api.as(aSibling).get(circular + "/document"))).doesNotContain("张某");
        assertThat(AllTopics.mentioning(idIn(circular)))
                .hasSize(1)
                .allSatisfy(event -> assertThat(event).doesNotContain("张某").doesNotContain("执法队队长"));
    }

    @Test
    void aCircularForThoseItNamesIsReadByNobodyElse() {
        var circular = published(with(criticismOf(unit), "level", "ADDRESSEES"));

        assertProblem(Api.as(aSibling).get(circular)).hasStatus(404);
        assertProblem(Api.as(aSibling).get(circular + "/document")).hasStatus(404);
        Api.as(aSibling).get("/v1/circulars?unit=" + unit).then().body("items", empty());
        Api.as(theUnit)
                .get("/v1/circulars?kind=CRITICISM&unit=" + unit)
                .then()
                .body("items.title", contains("关于执法突出问题的通报"));
        Api.as(OFFICE).get("/v1/circulars?status=DRAFT&unit=" + unit).then().body("items", empty());
    }

    @Test
    void itIsPrintedAsAnOfficialPaper() {
        var draft = aDraft(criticismOf(unit));
        assertThat(WordText.of(Api.as(OFFICE).get(draft + "/document"))).contains("送审稿");

        assertThat(WordText.of(Api.as(OFFICE).get(published(criticismOf(unit)) + "/document")))
                .contains("云法治办发〔2026〕12号")
                .contains("关于执法突出问题的通报")
                .contains("经研究，决定对单位、单位执法队队长张某予以通报批评。")
                .contains("30日内完成整改")
                .contains("2026年10月20日")
                .doesNotContain("送审稿");
    }

    @Test
    void whatDoesNotFitIsPointedAtAndNothingIsKept() {
        var sound = criticismOf(unit);

        assertProblem(post(OFFICE, "/v1/circulars", with(sound, "title", " ")))
                .hasStatus(400)
                .pointsAt("/title");
        assertProblem(post(OFFICE, "/v1/circulars", with(sound, "days", null)))
                .hasStatus(422)
                .hasType("demand-incomplete")
                .pointsAt("/demand");
        assertProblem(post(OFFICE, "/v1/circulars", with(sound, "kind", "COMMENDATION")))
                .hasStatus(422)
                .pointsAt("/demand");
        assertProblem(post(OFFICE, "/v1/circulars", with(sound, "level", "PUBLIC")))
                .hasStatus(422)
                .hasType("person-not-for-the-public")
                .pointsAt("/addressees/1");
        var twice = List.of(Map.of("unitId", unit), Map.of("unitId", unit));
        assertProblem(post(OFFICE, "/v1/circulars", with(sound, "addressees", twice)))
                .hasStatus(422)
                .hasType("addressed-twice")
                .pointsAt("/addressees/1");
        var unknown = List.of(Map.of("unitId", UUID.randomUUID()));
        assertProblem(post(OFFICE, "/v1/circulars", with(sound, "addressees", unknown)))
                .hasStatus(422)
                .hasType("no-such-unit")
                .pointsAt("/addressees/0/unitId");

        Api.as(OFFICE).get("/v1/circulars?unit=" + unit).then().body("items", empty());
    }

    @Test
    void anEditOfAnotherVersionIsRefused() {
        var circular = aDraft(criticismOf(unit));

        assertProblem(Api.as(OFFICE).body(criticismOf(unit)).put(circular)).hasStatus(428);
        assertProblem(put(OFFICE, circular, 5, criticismOf(unit))).hasStatus(412);
    }
}
