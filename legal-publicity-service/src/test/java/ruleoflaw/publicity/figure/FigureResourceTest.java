package ruleoflaw.publicity.figure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.with;
import static ruleoflaw.publicity.StudyCalls.importTable;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** Imported figures over HTTP: aggregates with their source, and rates of the days the law sets. */
@QuarkusTest
class FigureResourceTest {
    private static final String AID = "/v1/legal-aid-quarters";
    private static final String HEADER = "年度,季度,申请,审查决定,七日内决定,指派,三日内指派,受援人次,来源\n";

    @Test
    void legalAidShowsHowOftenTheSevenAndTheThreeDaysWereKept() {
        var table = HEADER + "2031,1,64,60,58,57,57,60,省法律援助系统\n2031,2,0,0,0,0,0,0,省法律援助系统\n";
        importTable(OFFICE, AID, table).then().statusCode(201).body("created", equalTo(2));
        importTable(OFFICE, AID, table).then().statusCode(201).body("unchanged", equalTo(2));

        Api.as(TestTokens.unit(aUnit()))
                .get(AID + "?year=2031")
                .then()
                .body("items[0].decidedInTimeRate", equalTo("96.67"))
                .body("items[0].assignedInTimeRate", equalTo("100.00"))
                .body("items[1].decidedInTimeRate", nullValue())
                .body("items[0].figures.source", equalTo("省法律援助系统"));
    }

    @Test
    void aTableWithMoreInTimeThanThereWereIsRefusedWhole() {
        assertProblem(importTable(OFFICE, AID, HEADER + "2032,1,9,9,9,9,9,9,省\n2032,2,9,9,10,9,9,9,省\n"))
                .hasStatus(422)
                .pointsAt("/rows/3/七日内决定");
        assertProblem(importTable(OFFICE, AID, HEADER + "2032,5,9,9,9,9,9,9,省\n"))
                .hasStatus(422)
                .pointsAt("/rows/2/季度");
        assertProblem(importTable(TestTokens.unit(aUnit()), AID, HEADER + "2032,1,1,1,1,1,1,1,省\n"))
                .hasStatus(403);

        Api.as(OFFICE).get(AID + "?year=2032").then().body("items.size()", equalTo(0));
    }

    @Test
    void publicLegalServicesComeInItemByItem() {
        var path = "/v1/legal-service-figures";
        var table = "年度,季度,项目,数量,来源\n2031,1,12348热线咨询,532,省平台\n";
        importTable(TestTokens.of("system", "12348", null), path, table).then().statusCode(201);

        importTable(OFFICE, path, table.replace("532", "533")).then().body("updated", equalTo(1));

        Api.as(OFFICE).get(path + "?year=2031").then().body("items[0].amount", equalTo(533));
        assertProblem(importTable(OFFICE, path, "年度,季度,项目,数量,来源\n2031,1,咨询,-1,省\n"))
                .hasStatus(422);
    }

    @Test
    void aSurveyIsAnAggregateWithItsRate() {
        Map<String, Object> survey =
                Map.of("subject", "LITERACY", "year", 2031, "surveyor", "第三方(虚构)", "sample", 1200, "positive", 1001);
        var entered = created(post(OFFICE, "/v1/publicity-surveys", survey));

        Api.as(OFFICE).get(entered).then().body("rate", equalTo("83.42"));
        assertProblem(post(OFFICE, "/v1/publicity-surveys", with(survey, "positive", 1201)))
                .hasStatus(422)
                .pointsAt("/positive");
        Api.as(OFFICE).get("/v1/publicity-surveys?year=2031").then().body("items.size()", equalTo(1));
    }
}
