package ruleoflaw.publicity.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.idOf;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.statusOf;
import static ruleoflaw.publicity.PublicityCalls.step;
import static ruleoflaw.publicity.PublicityCalls.with;
import static ruleoflaw.publicity.StudyCalls.REQUIREMENTS;
import static ruleoflaw.publicity.StudyCalls.importTable;
import static ruleoflaw.publicity.StudyCalls.personOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Exams over HTTP: sat by each for himself or on paper, closed by the office, certified, and what others may learn. */
@QuarkusTest
class ExamResourceTest {
    private static final String EXAMS = "/v1/exams";

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private String kind;
    private String clerk;
    private String himself;

    @BeforeEach
    void itIsConstitutionDay() {
        SuiteDay.is(management, "2026-12-04");
        unit = aUnit();
        kind = "K" + unit.toString().replace("-", "").toUpperCase(Locale.ROOT);
        clerk = TestTokens.unit(unit);
        himself = TestTokens.of("unit", unit + "-1", unit);
        importTable(OFFICE, REQUIREMENTS, "fromYear,kind,kindName,hours,basis\n2026," + kind + ",示例,40,示例")
                .then()
                .statusCode(201);
        importTable(clerk, "/v1/person-imports", """
                工号,姓名,人员类别,账号
                1,示例甲,%s,%s-1
                2,示例乙,%s,
                3,示例丙,%s,
                """.formatted(kind, unit, kind, kind))
                .then()
                .statusCode(201);
        bank().then().statusCode(201);
    }

    @Test
    void anExamIsSatClosedAndCertified() {
        var exam = anExam();
        var attempt = created(post(himself, exam + "/attempts", Map.of()));
        var shown = Api.as(himself).get(attempt);
        assertThat(shown.<List<Object>>path("questions")).hasSize(2);
        assertThat(shown.asString()).doesNotContain("answer");
        var answers = shown.<List<String>>path("questions.text").stream()
                .map(text -> text.startsWith("单") ? "A" : "AB")
                .toList();
        put(himself, attempt + "/hand-in", 0, Map.of("answers", answers))
                .then()
                .statusCode(200)
                .body("passed", equalTo(true));
        importTable(clerk, exam + "/paper-results", "姓名,成绩\n示例乙,59.5\n").then().statusCode(201);

        step(OFFICE, exam, "closure").then().statusCode(200).body("status", equalTo("CLOSED"));

        var event = RecordedEvents.await("ruleoflaw.publicity.events.v1", idOf(exam), 2)
                .getLast();
        assertThat(event.type()).isEqualTo("publicity.exam.closed.v1");
        assertThat(event.data().get("candidates").asInt()).isEqualTo(3);
        assertThat(event.data().get("sat").asInt()).isEqualTo(2);
        assertThat(event.data().get("passed").asInt()).isEqualTo(1);
        assertThat(event.text()).doesNotContain("示例");
        var results = Api.as(clerk).get(exam + "/results");
        assertThat(results.<List<String>>path("items.name")).containsExactlyInAnyOrder("示例甲", "示例乙");
        Api.as(himself)
                .get(exam + "/results/own")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].certificate", startsWith("学法考〔2026〕"));
        theOrganisationDepartmentLearnsTheResultOnly("1", "PASSED");
        theOrganisationDepartmentLearnsTheResultOnly("2", "FAILED");
        theOrganisationDepartmentLearnsTheResultOnly("3", "NOT_SAT");
    }

    private void theOrganisationDepartmentLearnsTheResultOnly(String number, String outcome) {
        var asked = new HashMap<String, Object>(
                Map.of("personId", personOf(unit, number), "year", 2026, "recipient", "县委组织部", "purpose", "年度考核"));
        var system = TestTokens.of("system", "hr", null);

        var answer = post(system, "/v1/study-certificates", asked);

        answer.then().statusCode(201).body("hoursReached", equalTo(false)).body("exam", equalTo(outcome));
        assertThat(answer.asString()).doesNotContain("示例").doesNotContain("points");
        Api.as(TestTokens.auditor())
                .get("/v1/study-certificates?person=" + personOf(unit, number))
                .then()
                .body("items[0].recipient", equalTo("县委组织部"))
                .body("items[0].issuedBy", equalTo("hr"));
        assertProblem(post(system, "/v1/study-certificates", with(asked, "purpose", " ")))
                .hasStatus(400)
                .pointsAt("/purpose");
        assertProblem(post(clerk, "/v1/study-certificates", asked)).hasStatus(403);
        assertProblem(Api.as(clerk).get("/v1/study-certificates")).hasStatus(403);
    }

    @Test
    void nobodyReachesTheAttemptOfAnother() {
        var attempt = created(post(himself, anExam() + "/attempts", Map.of()));

        assertProblem(Api.as(clerk).get(attempt)).hasStatus(404);
        assertProblem(put(clerk, attempt + "/hand-in", 0, Map.of("answers", List.of("A", "A"))))
                .hasStatus(404);
        assertProblem(put(himself, attempt + "/hand-in", 3, Map.of("answers", List.of("A", "A"))))
                .hasStatus(412);
        assertProblem(Api.as(himself).body(Map.of("answers", List.of("A"))).put(attempt + "/hand-in"))
                .hasStatus(428);
        assertProblem(put(himself, attempt + "/hand-in", 0, Map.of("answers", List.of("A"))))
                .hasStatus(422)
                .pointsAt("/answers");
        assertThat(Api.as(himself).get(attempt).<Object>path("handedInAt")).isNull();
    }

    @Test
    void aSiblingUnitSeesNoResultOfOurs() {
        var exam = anExam();
        importTable(clerk, exam + "/paper-results", "姓名,成绩\n示例乙,80\n").then().statusCode(201);

        var other = TestTokens.unit(aUnit());
        Api.as(other).get(exam + "/results").then().statusCode(200).body("items.size()", equalTo(0));
        assertProblem(importTable(other, exam + "/paper-results", "姓名,成绩\n示例乙,90\n"))
                .hasStatus(422)
                .pointsAt("/rows/2/姓名");
        Api.as(OFFICE).get(exam + "/results").then().body("items[0].points", equalTo(80.0f));
    }

    @Test
    void paperResultsComeInTwiceWithoutHarmAndMistakesNotAtAll() {
        var exam = anExam();
        importTable(clerk, exam + "/paper-results", "姓名,成绩\n示例乙,80\n").then().body("created", equalTo(1));

        importTable(clerk, exam + "/paper-results", "姓名,成绩\n示例乙,80\n").then().body("unchanged", equalTo(1));
        assertProblem(importTable(clerk, exam + "/paper-results", "姓名,成绩\n示例丙,80\n示例乙,100.5\n"))
                .hasStatus(422)
                .pointsAt("/rows/3/成绩");

        Api.as(clerk).get(exam + "/results").then().body("items.size()", equalTo(1));
    }

    @Test
    void anExamNeedsQuestionsAndTheOfficeAndIsCancelledOnce() {
        assertProblem(post(OFFICE, EXAMS, with(exam(), "questions", 3)))
                .hasStatus(422)
                .pointsAt("/questions");
        assertProblem(post(OFFICE, EXAMS, with(exam(), "closesOn", "2026-11-01")))
                .hasStatus(422)
                .pointsAt("/closesOn");
        assertProblem(post(clerk, EXAMS, exam())).hasStatus(403);
        var exam = anExam();
        step(OFFICE, exam, "cancellation", Map.of("reason", "改期")).then().statusCode(200);

        assertProblem(step(OFFICE, exam, "closure")).hasStatus(409);
        assertProblem(post(himself, exam + "/attempts", Map.of()))
                .hasStatus(409)
                .hasType("exam-not-open");
        assertThat(statusOf(exam)).isEqualTo("CANCELLED");
    }

    @Test
    void theBankIsOnlyForTheOfficeAndNoQuestionIsEverChanged() {
        bank().then().statusCode(201).body("unchanged", equalTo(2));
        assertProblem(importTable(OFFICE, "/v1/questions", table("丙")))
                .hasStatus(422)
                .pointsAt("/rows/2/编号");
        assertProblem(Api.as(clerk).get("/v1/questions")).hasStatus(403);

        var question = "/v1/questions/"
                + Api.as(OFFICE).get("/v1/questions?law=" + kind).path("items[0].id");
        put(OFFICE, question + "/retirement", 0, Map.of())
                .then()
                .statusCode(200)
                .body("retired", equalTo(true));
        assertProblem(put(OFFICE, question + "/retirement", 1, Map.of())).hasStatus(409);
        assertProblem(post(OFFICE, EXAMS, exam())).hasStatus(422).hasType("not-enough-questions");
    }

    /** Two questions on a law of this test's own. */
    private io.restassured.response.Response bank() {
        return importTable(OFFICE, "/v1/questions", table("乙"));
    }

    private String table(String secondOption) {
        return """
                编号,题型,法律,题目,选项A,选项B,选项C,答案
                %s-1,单选,%s,单选题,甲,%s,,A
                %s-2,多选,%s,多选题,甲,乙,丙,AB
                """.formatted(kind, kind, secondOption, kind, kind);
    }

    private String anExam() {
        return created(post(OFFICE, EXAMS, exam()));
    }

    private Map<String, Object> exam() {
        return new HashMap<>(Map.of(
                "title",
                "领导干部年度学法考试",
                "opensOn",
                "2026-12-01",
                "closesOn",
                "2026-12-04",
                "kinds",
                List.of(kind),
                "laws",
                List.of(kind),
                "questions",
                2,
                "passPoints",
                60,
                "attempts",
                2,
                "minutes",
                30));
    }
}
