package ruleoflaw.target.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.anAssignment;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.reportCompletion;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

@QuarkusTest
class AnnualReportResourceTest {
    private static final Map<String, Object> TO = Map.of("recipients", List.of("县委", "县人民政府"));
    private static final Map<String, Object> TEXT = Map.of(
            "measures", "承担任务{assignments}项，按时完成{assignments.on-time}项。",
            "shortcomings", "执法力量不足，编制所限。",
            "leaderDuty", "主要负责同志专题研究四次。",
            "nextYear", "补齐执法人员。");

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private UUID unit;
    private int year;

    @BeforeEach
    void theYearIsOver() {
        unit = aUnit();
        year = aYear();
        SuiteDay.is(management, year + 1 + "-02-26");
    }

    @AfterEach
    void backToToday() {
        SuiteDay.isToday(management);
    }

    @Test
    void aReportBeginsWithAnOutlineWhoseFiguresAreKnown() {
        post(TestTokens.unit(unit), "/v1/annual-reports", Map.of("year", year))
                .then()
                .statusCode(201)
                .body("status", is("DRAFT"))
                .body("unitId", is(unit.toString()))
                .body("text.measures", containsString("{assignments}"))
                .body("filled.measures", containsString("本年度承担依法治县任务0项"))
                .body("dates.due", is(year + 1 + "-03-01"))
                .body("dates.rule", containsString("3月1日前"));
        created(post(OFFICE, "/v1/annual-reports", Map.of("year", year)));
    }

    @Test
    void aDeliveredReportKeepsTheFiguresOfItsDay() {
        var assignment = anAssignment(unit, year, year + "-11-25");
        var report = aReport();

        step(TestTokens.unit(unit), report, "submission", TO)
                .then()
                .statusCode(200)
                .body("dates.late", is(false))
                .body("filled.measures", is("承担任务1项，按时完成0项。"));
        step(TestTokens.unit(unit), assignment, "acknowledgement").then().statusCode(200);
        reportCompletion(unit, assignment).then().statusCode(200);
        step(OFFICE, assignment, "completion").then().statusCode(200);

        Api.as(OFFICE).get(report).then().body("filled.measures", is("承担任务1项，按时完成0项。"));
        var event = RecordedEvents.await("ruleoflaw.target.events.v1", idOf(report), 1)
                .getFirst();
        assertThat(event.type()).isEqualTo("target.annual-report.submitted.v1");
        assertThat(event.data().get("late").asBoolean()).isFalse();
    }

    @Test
    void aReportDeliveredAfterTheLastDayIsLate() {
        var report = aReport();
        SuiteDay.is(management, year + 1 + "-03-20");

        step(TestTokens.unit(unit), report, "submission", TO)
                .then()
                .statusCode(200)
                .body("dates.late", is(true));
    }

    @Test
    void aReportWithoutItsShortcomingsIsNotDelivered() {
        var report = created(post(TestTokens.unit(unit), "/v1/annual-reports", Map.of("year", year)));
        var path = "/v1/annual-reports/" + report;

        assertProblem(step(TestTokens.unit(unit), path, "submission", TO))
                .hasStatus(422)
                .hasType("report-incomplete")
                .pointsAt("/text/shortcomings")
                .pointsAt("/text/leaderDuty");

        Api.as(OFFICE).get(path).then().body("status", is("DRAFT"));
    }

    @Test
    void aDeliveredReportIsNotRewrittenButMadePublicOnce() {
        var report = aReport();
        step(TestTokens.unit(unit), report, "submission", TO).then().statusCode(200);

        assertProblem(step(TestTokens.unit(unit), report, "publication", Map.of("place", " ")))
                .hasStatus(400)
                .pointsAt("/place");
        step(TestTokens.unit(unit), report, "publication", Map.of("place", "县人民政府门户网站"))
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"));

        assertProblem(step(TestTokens.unit(unit), report, "withholding", Map.of("reason", "涉密")))
                .hasStatus(409)
                .hasType("report-step-not-allowed");
        assertProblem(put(TestTokens.unit(unit), report, 2, Map.of("text", TEXT)))
                .hasStatus(409);
    }

    @Test
    void aFigureThatDoesNotExistIsRefused() {
        assertProblem(post(
                        TestTokens.unit(unit),
                        "/v1/annual-reports",
                        Map.of("year", year, "text", with(TEXT, "nextYear", "{made-up}"))))
                .hasStatus(422)
                .hasType("figures-unknown")
                .pointsAt("/text/nextYear");
    }

    @Test
    void aReportComesAsAWordDocumentToThoseWhoMayReadIt() {
        var document = aReport() + "/document";

        var docx = Api.as(TestTokens.unit(unit))
                .get(document)
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .extract()
                .asByteArray();
        assertThat(docx).startsWith('P', 'K');
        assertProblem(Api.as(TestTokens.unit(aUnit())).get(document)).hasStatus(404);
    }

    @Test
    void thereIsOneReportPerUnitAndYear() {
        aReport();

        assertProblem(post(TestTokens.unit(unit), "/v1/annual-reports", Map.of("year", year)))
                .hasStatus(409)
                .hasType("report-exists");
    }

    @Test
    void nobodyElseWritesAUnitsReport() {
        var report = aReport();

        assertProblem(put(TestTokens.unit(aUnit()), report, 0, Map.of("text", TEXT)))
                .hasStatus(404);
        assertProblem(step(OFFICE, report, "submission", TO)).hasStatus(403);
        assertProblem(put(TestTokens.unit(unit), report, 5, Map.of("text", TEXT)))
                .hasStatus(412);

        Api.as(OFFICE).get(report).then().body("status", is("DRAFT")).body("version", is(0));
    }

    private String aReport() {
        return "/v1/annual-reports/"
                + created(post(TestTokens.unit(unit), "/v1/annual-reports", Map.of("year", year, "text", TEXT)));
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
