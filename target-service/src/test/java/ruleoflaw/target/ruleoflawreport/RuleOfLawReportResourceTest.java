package ruleoflaw.target.ruleoflawreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit's principal leader reports once a year. */
@QuarkusTest
class RuleOfLawReportResourceTest {
    @Test
    void aReportIsSubmittedOnceAYearAndItsPunctualityIsTold() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);

        var id = created(post(clerk, "/v1/rule-of-law-reports", report(2025)));

        assertProblem(post(clerk, "/v1/rule-of-law-reports", report(2025)))
                .hasStatus(409)
                .hasType("rule-of-law-report-exists");
        Api.as(OFFICE)
                .get("/v1/rule-of-law-reports/" + id)
                .then()
                .body("status", is("LATE"))
                .body("rule", is("年度述法报送期限"));
        Api.as(OFFICE)
                .get("/v1/rule-of-law-reports?year=2025&status=LATE&unit=" + unit)
                .then()
                .body("items.size()", is(1));
        var submitted =
                RecordedEvents.await("ruleoflaw.target.events.v1", id, 1).getFirst();
        assertThat(submitted.type()).isEqualTo("target.rule-of-law-report.submitted.v1");
        assertThat(submitted.data().path("status").asText()).isEqualTo("LATE");
        assertThat(submitted.data().path("year").asInt()).isEqualTo(2025);
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        var clerk = TestTokens.unit(aUnit());
        var report = "/v1/rule-of-law-reports/" + created(post(clerk, "/v1/rule-of-law-reports", report(2025)));

        assertProblem(Api.as(TestTokens.unit(aUnit())).get(report)).hasStatus(404);
        assertProblem(post(OFFICE, "/v1/rule-of-law-reports", report(2025))).hasStatus(403);
        assertProblem(post(clerk, "/v1/rule-of-law-reports", report(2099)))
                .hasStatus(422)
                .hasType("day-in-future");
        assertProblem(post(clerk, "/v1/rule-of-law-reports", with(report(2024), "duties", " ")))
                .hasStatus(400)
                .pointsAt("/duties");
    }

    private static Map<String, Object> report(int year) {
        return Map.of("year", year, "post", "局长", "duties", "组织学法4次", "shortcomings", "培训不足", "nextYear", "补齐短板");
    }
}
