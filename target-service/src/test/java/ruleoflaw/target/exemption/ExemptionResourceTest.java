package ruleoflaw.target.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.importCsv;
import static ruleoflaw.target.TargetCalls.issue;
import static ruleoflaw.target.TargetCalls.line;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.targetBody;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** What does not concern a unit is claimed with a reason, approved by a leader, and then given to it by nobody. */
@QuarkusTest
class ExemptionResourceTest {
    private static final AtomicInteger CODES = new AtomicInteger();

    private UUID unit;
    private int year;
    private String indicator;

    @BeforeEach
    void begin() {
        unit = aUnit();
        year = aYear();
        indicator = "X" + CODES.incrementAndGet();
        importCsv(
                        "/v1/indicator-systems?code=" + indicator + "&edition=1&name=x",
                        "code,level,parentCode,titleZh,kind,measure\n" + indicator + ",1,,败诉率,QUANTITATIVE,RATIO\n")
                .then()
                .statusCode(201);
    }

    @Test
    void whatWasApprovedIsNotGivenToTheUnit() {
        var exemption = claimed();
        var plan = aPlan(year);
        var target = created(
                post(OFFICE, "/v1/plans/" + plan + "/targets", with(targetBody("A-1"), "indicatorCode", indicator)));
        publish(plan);
        step(TestTokens.approver(), exemption, "approval", Map.of("document", "云法办〔2026〕3号"))
                .then()
                .statusCode(200)
                .body("status", is("APPROVED"));

        assertProblem(issue(plan, List.of(line(target, unit, "100", year + "-11-25"))))
                .hasStatus(422)
                .hasType("breakdown-refused")
                .pointsAt("/lines/0/unitIds");
        step(TestTokens.approver(), exemption, "revocation", Map.of("reason", "已有行政诉讼案件"))
                .then()
                .statusCode(200);
        issue(plan, List.of(line(target, unit, "100", year + "-11-25"))).then().statusCode(201);

        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(exemption), 2);
        assertThat(told)
                .extracting(RecordedEvent::type)
                .containsExactly("target.exemption.approved.v1", "target.exemption.revoked.v1");
        assertThat(told.getFirst().data().get("indicatorCode").asText()).isEqualTo(indicator);
    }

    @Test
    void aClaimIsMadeOnceAndDecidedOnce() {
        var exemption = claimed();
        assertProblem(claim(TestTokens.unit(unit), indicator)).hasStatus(409).hasType("exemption-exists");

        step(TestTokens.approver(), exemption, "rejection", Map.of("reason", "理由不足"))
                .then()
                .statusCode(200);
        assertProblem(step(TestTokens.approver(), exemption, "approval", Map.of("document", "x")))
                .hasStatus(409)
                .hasType("exemption-decided");
        claimed();
    }

    @Test
    void aUnitClaimsForItselfAndALeaderDecides() {
        var exemption = claimed();
        var sibling = TestTokens.unit(aUnit());

        assertProblem(claim(sibling, indicator)).hasStatus(404);
        assertProblem(Api.as(sibling).get(exemption)).hasStatus(404);
        assertProblem(step(OFFICE, exemption, "approval", Map.of("document", "x")))
                .hasStatus(403);
        assertProblem(claim(TestTokens.unit(unit), "没有这个指标"))
                .hasStatus(422)
                .hasType("indicator-unknown")
                .pointsAt("/indicatorCode");
        Api.as(sibling).get("/v1/exemptions?year=" + year).then().body("items.size()", is(0));
        Api.as(OFFICE).get("/v1/exemptions?status=CLAIMED&year=" + year).then().body("items.size()", is(1));
    }

    private String claimed() {
        return "/v1/exemptions/" + created(claim(TestTokens.unit(unit), indicator));
    }

    private Response claim(String token, String code) {
        return post(
                token,
                "/v1/units/" + unit + "/exemptions",
                Map.of("year", year, "indicatorCode", code, "reason", "本单位无行政诉讼案件"));
    }
}
