package ruleoflaw.publicity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.step;
import static ruleoflaw.publicity.PublicityCalls.with;
import static ruleoflaw.publicity.StudyCalls.PERSONS;
import static ruleoflaw.publicity.StudyCalls.REQUIREMENTS;
import static ruleoflaw.publicity.StudyCalls.aRegister;
import static ruleoflaw.publicity.StudyCalls.aSession;
import static ruleoflaw.publicity.StudyCalls.importTable;
import static ruleoflaw.publicity.StudyCalls.personOf;
import static ruleoflaw.publicity.StudyCalls.sign;
import static ruleoflaw.publicity.StudyCalls.study;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** The registers over HTTP, what is required of whom, and what each has studied. */
@QuarkusTest
class PersonResourceTest {
    private static final Map<String, Object> SOMEBODY = Map.of("staffNumber", "9", "name", "示例己", "kind", "STAFF");

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
    void aRegisterComesInWholeAndTwiceWithoutHarm() {
        var table = "工号,姓名,人员类别,账号,离任日期\n1,示例甲,STAFF," + unit + "-1,2026-04-01\n4,示例丁,POLICE,,\n";

        importTable(clerk, "/v1/person-imports?dry-run=true", table)
                .then()
                .statusCode(201)
                .body("created", equalTo(1))
                .body("updated", equalTo(1));
        staff(3);
        importTable(clerk, "/v1/person-imports", table).then().statusCode(201);
        importTable(clerk, "/v1/person-imports", table).then().body("unchanged", equalTo(2));

        staff(3);
        assertProblem(importTable(clerk, "/v1/person-imports", "工号,姓名,人员类别\n5,示例戊,MONK\n"))
                .hasStatus(422)
                .pointsAt("/rows/2/人员类别");
        staff(3);
    }

    @Test
    void somebodyWhoMovesTakesHisHoursAlong() {
        var session = aSession(unit, with(study(), "hours", 40));
        sign(unit, session, "姓名\n示例甲\n").then().statusCode(200);
        var other = aUnit();

        step(OFFICE, PERSONS + "/" + personOf(unit, "1"), "transfer", Map.of("unitId", other, "staffNumber", "77"))
                .then()
                .statusCode(200);

        figures(unit, 2, 0);
        figures(other, 1, 1);
        assertProblem(step(
                        clerk,
                        PERSONS + "/" + personOf(unit, "2"),
                        "transfer",
                        Map.of("unitId", other, "staffNumber", "1")))
                .hasStatus(403);
    }

    @Test
    void eachReadsHisOwnRecordByHisAccount() {
        sign(unit, aSession(unit, study()), "姓名,学时\n示例甲,1.5\n").then().statusCode(200);
        var reading = with(with(with(study(), "kind", "READING"), "mode", "SELF"), "hours", 38.5);
        sign(unit, aSession(unit, reading), "姓名\n示例甲\n").then().statusCode(200);
        var himself = TestTokens.of("unit", unit + "-1", unit);

        Api.as(himself)
                .get("/v1/study-records/own?year=2026")
                .then()
                .statusCode(200)
                .body("name", equalTo("示例甲"))
                .body("sessions.size()", equalTo(2))
                .body("collectiveHours", comparesEqualTo(1.5f))
                .body("selfHours", comparesEqualTo(38.5f))
                .body("reached", equalTo(true));
        assertProblem(Api.as(clerk).get("/v1/study-records/own?year=2026")).hasStatus(404);
        assertThat(Api.as(clerk).get("/v1/study-records?year=2026&unit=" + unit).<List<String>>path("items.name"))
                .containsExactly("示例甲", "示例乙", "示例丙");
    }

    @Test
    void aChangedRequirementCountsEverybodyAnew() {
        var kind = "K" + unit.toString().replace("-", "").toUpperCase(java.util.Locale.ROOT);
        var header = "fromYear,kind,kindName,hours,basis\n";
        importTable(OFFICE, REQUIREMENTS, header + "2025," + kind + ",示例,50,示例")
                .then()
                .statusCode(201);
        post(clerk, PERSONS, with(SOMEBODY, "kind", kind)).then().statusCode(201);
        sign(unit, aSession(unit, with(study(), "hours", 30)), "姓名\n示例己\n")
                .then()
                .statusCode(200);
        figures(unit, 4, 0);

        importTable(OFFICE, REQUIREMENTS, header + "2026," + kind + ",示例,30,示例")
                .then()
                .statusCode(201);

        figures(unit, 4, 1);
        assertProblem(importTable(OFFICE, REQUIREMENTS, header + "2026," + kind + ",示例,0,示例"))
                .hasStatus(422)
                .pointsAt("/rows/2/hours");
        assertProblem(importTable(clerk, REQUIREMENTS, header + "2026,X,示例,30,示例"))
                .hasStatus(403);
    }

    @Test
    void aNumberAndAnAccountBelongToOnePerson() {
        var somebody = created(post(clerk, PERSONS, SOMEBODY));

        assertProblem(post(clerk, PERSONS, SOMEBODY)).hasStatus(409).hasType("staff-number-taken");
        assertProblem(put(clerk, somebody, 0, with(SOMEBODY, "account", unit + "-1")))
                .hasStatus(409)
                .hasType("account-taken");
        assertProblem(put(clerk, somebody, 4, SOMEBODY)).hasStatus(412);
        assertProblem(put(clerk, somebody, 0, with(with(SOMEBODY, "joinedOn", "2026-03-01"), "leftOn", "2026-02-01")))
                .hasStatus(422)
                .pointsAt("/leftOn");
        assertProblem(post(clerk, PERSONS, with(with(SOMEBODY, "kind", "MONK"), "staffNumber", "10")))
                .hasStatus(422)
                .pointsAt("/kind");
        staff(4);
    }

    @Test
    void aSiblingUnitSeesNobody() {
        var other = TestTokens.unit(aUnit());
        var person = PERSONS + "/" + personOf(unit, "1");

        assertProblem(Api.as(other).get(person)).hasStatus(404);
        assertProblem(put(other, person, 0, SOMEBODY)).hasStatus(404);
        assertProblem(Api.as(other).get("/v1/study-records/" + personOf(unit, "1") + "?year=2026"))
                .hasStatus(404);
        assertProblem(Api.as(other).get("/v1/study-records?year=2026&unit=" + unit))
                .hasStatus(404);
        Api.as(other).get(PERSONS).then().body("items.size()", equalTo(0));
        assertProblem(Api.as(TestTokens.inspector("i")).get(person)).hasStatus(403);
        Api.as(clerk).get(person).then().body("name", equalTo("示例甲"));
    }

    private void staff(int staff) {
        Api.as(clerk).get("/v1/study-figures?year=2026").then().body("items[0].staff", equalTo(staff));
    }

    private static void figures(UUID of, int staff, int reached) {
        Api.as(OFFICE)
                .get("/v1/study-figures?year=2026&unit=" + of)
                .then()
                .body("items[0].staff", equalTo(staff))
                .body("items[0].reached", equalTo(reached));
    }
}
