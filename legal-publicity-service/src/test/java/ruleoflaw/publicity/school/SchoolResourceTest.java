package ruleoflaw.publicity.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.with;
import static ruleoflaw.publicity.StudyCalls.importTable;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** Schools over HTTP: a legal vice-principal each, course hours and lessons; those that lack something first. */
@QuarkusTest
class SchoolResourceTest {
    private static final String SCHOOLS = "/v1/schools";
    private static final Map<String, Object> JUDGE =
            Map.of("name", "示例甲", "organ", "COURT", "birthYear", 1961, "appointedOn", "2026-09-01");

    private UUID unit;
    private String clerk;
    private String first;

    @BeforeEach
    void theBureauRunsTwoSchools() {
        unit = aUnit();
        clerk = TestTokens.unit(unit);
        var table = "学校代码,学校名称\n%s-1,示例一中\n%s-2,示例二中\n".formatted(unit, unit);
        importTable(clerk, SCHOOLS, table).then().statusCode(201).body("created", equalTo(2));
        importTable(clerk, SCHOOLS, table).then().statusCode(201).body("unchanged", equalTo(2));
        first = SCHOOLS + "/" + Api.as(clerk).get(SCHOOLS).path("items[0].id");
    }

    @Test
    void aSchoolWithoutVicePrincipalOrLessonsComesFirst() {
        post(clerk, first + "/vice-principals", JUDGE).then().statusCode(201);
        put(clerk, first + "/term", 0, term(2, 18, 4)).then().statusCode(200);
        put(clerk, first + "/term", 0, term(2, 20, 4)).then().statusCode(200);

        var programme = Api.as(clerk).get(SCHOOLS + "/programme?year=2026");

        assertThat(programme.<List<String>>path("name")).containsExactly("示例二中", "示例一中");
        assertThat(programme.<List<Boolean>>path("lacksVicePrincipal")).containsExactly(true, false);
        assertThat(programme.<List<Boolean>>path("lacksLessons")).containsExactly(true, false);
        programme.then().body("[1].courseHours", equalTo(20.0f)).body("[1].lessons", equalTo(4));
    }

    @Test
    void whoseTermHasEndedServesNoMore() {
        String id =
                post(clerk, first + "/vice-principals", JUDGE).then().extract().path("id");
        var end = SCHOOLS + "/vice-principals/" + id + "/end";

        put(clerk, end, 0, Map.of("on", "2026-10-01")).then().statusCode(200);

        assertProblem(put(clerk, end, 1, Map.of("on", "2026-10-01"))).hasStatus(409);
        assertThat(Api.as(clerk).get(SCHOOLS + "/programme?year=2026").<List<Integer>>path("vicePrincipals"))
                .containsExactly(0, 0);
    }

    @Test
    void nobodyOlderThanSixtyFiveIsAppointed() {
        post(clerk, first + "/vice-principals", JUDGE).then().statusCode(201);

        assertProblem(post(clerk, first + "/vice-principals", with(JUDGE, "birthYear", 1960)))
                .hasStatus(422)
                .pointsAt("/birthYear");
        assertProblem(post(clerk, first + "/vice-principals", with(JUDGE, "organ", "SCHOOL")))
                .hasStatus(400);
    }

    @Test
    void aSiblingUnitReachesNoSchoolOfOurs() {
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(first)).hasStatus(404);
        assertProblem(put(sibling, first + "/term", 0, term(1, 1, 1))).hasStatus(404);
        assertProblem(post(sibling, first + "/vice-principals", JUDGE)).hasStatus(404);
        assertProblem(Api.as(sibling).get(first + "/vice-principals")).hasStatus(404);
        assertProblem(importTable(sibling, SCHOOLS, "学校代码,学校名称\n%s-1,改名\n".formatted(unit)))
                .hasStatus(422)
                .pointsAt("/rows/2/学校代码");
        Api.as(clerk).get(first).then().body("name", equalTo("示例一中"));
        assertProblem(put(clerk, first + "/term", 0, term(3, 1, 1)))
                .hasStatus(400)
                .pointsAt("/term");
    }

    private static Map<String, Object> term(int term, int hours, int lessons) {
        return Map.of("year", 2026, "term", term, "courseHours", hours, "lessons", lessons);
    }
}
