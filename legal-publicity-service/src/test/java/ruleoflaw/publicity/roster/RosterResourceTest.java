package ruleoflaw.publicity.roster;

import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.with;
import static ruleoflaw.publicity.StudyCalls.aRegister;
import static ruleoflaw.publicity.StudyCalls.aSession;
import static ruleoflaw.publicity.StudyCalls.importTable;
import static ruleoflaw.publicity.StudyCalls.personOf;
import static ruleoflaw.publicity.StudyCalls.sign;
import static ruleoflaw.publicity.StudyCalls.study;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** The roster over HTTP: entered by the unit out of its own register, shown to others as statistics only. */
@QuarkusTest
class RosterResourceTest {
    private static final String ROSTER = "/v1/roster-members";
    private static final String TABLE = """
            姓名,岗位,法律职业资格,学历,出生年份,任职日期
            示例甲,法制审核,A证,本科,1990,2024-03-01
            示例乙,司法所,,大专,1968,2019-07-01
            """;

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private String clerk;

    @BeforeEach
    void itIsTheEleventhOfMay() {
        SuiteDay.is(management, "2026-05-11");
        unit = aUnit();
        clerk = TestTokens.unit(unit);
        aRegister(unit);
    }

    @Test
    void theRosterComesInTwiceWithoutHarmAndIsCounted() {
        importTable(clerk, ROSTER + "/imports", TABLE).then().statusCode(201).body("created", equalTo(2));
        importTable(clerk, ROSTER + "/imports", TABLE).then().statusCode(201).body("unchanged", equalTo(2));
        sign(unit, aSession(unit, with(with(study(), "kind", "TRAINING"), "hours", 8)), "姓名\n示例甲\n示例丙\n");
        sign(unit, aSession(unit, study()), "姓名\n示例甲\n");

        Api.as(clerk)
                .get(ROSTER + "/statistics?year=2026")
                .then()
                .statusCode(200)
                .body("members", equalTo(2))
                .body("byQualification.A", equalTo(1))
                .body("byPost.JUSTICE_OFFICE", equalTo(1))
                .body("byAge.FROM_56", equalTo(1))
                .body("trainingHours", equalTo(8.0f));
        Api.as(clerk).get(ROSTER + "/statistics?year=2022").then().body("members", equalTo(1));
    }

    @Test
    void oneLineThatIsWrongKeepsAllOut() {
        assertProblem(importTable(clerk, ROSTER + "/imports", TABLE + "示例丙,厨师,,大专,1980,2020-01-01\n"))
                .hasStatus(422)
                .pointsAt("/rows/4/岗位");

        Api.as(clerk).get(ROSTER).then().body("items.size()", equalTo(0));
    }

    @Test
    void somebodyComesOnTheRosterOnceAndOnlyByHisOwnUnit() {
        Map<String, Object> member = Map.of(
                "post",
                "PUBLICITY",
                "qualification",
                "C",
                "education",
                "MASTER",
                "birthYear",
                1995,
                "since",
                "2026-01-05");
        var entry = Map.of("personId", personOf(unit, "1"), "member", member);
        var entered = created(post(clerk, ROSTER, entry));
        var sibling = TestTokens.unit(aUnit());

        assertProblem(post(clerk, ROSTER, entry)).hasStatus(409).hasType("roster-member-exists");
        assertProblem(post(sibling, ROSTER, entry)).hasStatus(404);
        assertProblem(Api.as(sibling).get(entered)).hasStatus(404);
        assertProblem(put(sibling, entered, 0, member)).hasStatus(404);
        assertProblem(Api.as(sibling).get(ROSTER + "/statistics?year=2026&unit=" + unit))
                .hasStatus(404);
        assertProblem(put(clerk, entered, 4, member)).hasStatus(412);
        assertProblem(put(clerk, entered, 0, with(member, "birthYear", 1900)))
                .hasStatus(400)
                .pointsAt("/birthYear");
        put(clerk, entered, 0, with(member, "qualification", "A"))
                .then()
                .statusCode(200)
                .body("qualification", equalTo("A"));
        Api.as(OFFICE).get(ROSTER + "?unit=" + unit + "&post=PUBLICITY").then().body("items.size()", equalTo(1));
        assertProblem(Api.as(TestTokens.inspector("i")).get(ROSTER)).hasStatus(403);
    }
}
