package ruleoflaw.assessment.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.reviewer;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.run.Results;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** A veto is a leaf like any other: the unit may appeal against it, and those who decided it do not decide that. */
@QuarkusTest
class VetoAppealTest {
    private static final int YEAR = 2044;
    private static final String CONFIRMER = TestTokens.of(Role.APPROVER, "confirmer", null);
    private static final String SUPERIOR = TestTokens.of(Role.APPROVER, "superior", null);

    @TestHTTPResource(management = true)
    URI management;

    @BeforeEach
    void aSchemeIsInForce() {
        Results.schemeFor(YEAR);
    }

    @AfterEach
    void itIsTodayAgain() {
        SuiteDay.isToday(management);
    }

    @Test
    void aVetoLiftedOnAppealGivesBackPlaceAndGradeWithoutMovingAPoint() {
        var vetoed = Results.unit("被否决单位");
        var other = Results.unit("另一单位");
        Results.hearing(UUID.randomUUID(), vetoed, YEAR, "LEADER", "NONE");
        Results.hearing(UUID.randomUUID(), other, YEAR, "LEADER", "NONE");
        Results.lateFinding(other, YEAR);
        Results.awaitTotal(vetoed, YEAR, "20.00");
        Results.awaitTotal(other, YEAR, "10.00");
        var veto = "/v1/veto-cases/" + confirmedVeto(vetoed);
        awaitVeto(vetoed, "1");
        var run = noticedRun();
        assertThat(rank(run, vetoed)).isGreaterThan(rank(run, other));

        var appeal = "/v1/appeals/" + appeal(vetoed, run);
        Results.step(SUPERIOR, veto, "drop", Map.of("reason", "鉴定意见：照片未经修改（虚构）"));
        awaitVeto(vetoed, "0");
        var upheld = Map.of("upheld", true, "reason", "否决已解除");
        for (var involved : List.of("confirmer", "superior")) {
            assertProblem(Results.step(reviewer(involved), appeal, "decision", upheld))
                    .hasStatus(403)
                    .hasType("decider-was-involved");
        }
        var decided = Results.step(reviewer("fresh-eye"), appeal, "decision", upheld);

        assertThat(decided.<String>path("status")).as(decided.asString()).isEqualTo("UPHELD");
        assertThat(decided.<String>path("difference")).isEqualTo("0.00");
        var sheet = Results.sheet(office(), run, vetoed);
        assertThat(sheet.<Integer>path("revision")).isEqualTo(2);
        assertThat(rank(run, vetoed)).isLessThan(rank(run, other));
        assertThat(sheet.<Boolean>path("result.vetoed")).isFalse();
        assertThat(sheet.<String>path("score.total")).isEqualTo("20.00");
    }

    private String confirmedVeto(UUID unit) {
        SuiteDay.is(management, "2027-01-04");
        String id = as(office())
                .body(Map.of(
                        "unitId",
                        unit,
                        "year",
                        YEAR,
                        "ground",
                        "整改证据弄虚作假",
                        "legalBasis",
                        "考核办法第二十条（虚构）",
                        "fileIds",
                        List.of(Results.evidence(unit))))
                .post("/v1/veto-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Results.step(unit(unit), "/v1/veto-cases/" + id, "statement", Map.of("statement", "照片真实"));
        var confirmed = Results.step(
                CONFIRMER,
                "/v1/veto-cases/" + id,
                "confirmation",
                Map.of("documentNumber", "云法治办〔2027〕1号", "reason", "照片系伪造"));
        assertThat(confirmed.<String>path("status")).as(confirmed.asString()).isEqualTo("CONFIRMED");
        return id;
    }

    private String noticedRun() {
        SuiteDay.is(management, "2027-01-05");
        var run = Results.open(YEAR);
        Results.done(run, "data-check");
        SuiteDay.is(management, "2027-01-11");
        Results.done(run, "notice");
        SuiteDay.is(management, "2027-01-13");
        return run;
    }

    private static String appeal(UUID unit, String run) {
        return as(unit(unit))
                .body(Map.of("runId", run, "leaf", "V1", "ground", "照片真实", "fileIds", List.of(Results.evidence(unit))))
                .post("/v1/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Among all units of the group; those of other tests are among them. */
    private static int rank(String run, UUID unit) {
        return Results.sheet(office(), run, unit).path("result.rank");
    }

    private static void awaitVeto(UUID unit, String times) {
        await("veto of " + unit + " counts " + times)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> as(office())
                        .get("/v1/facts?measure=vetoes&standing=true&unit=" + unit)
                        .<List<String>>path("items.attributes.status")
                        .contains(times.equals("1") ? "CONFIRMED" : "DROPPED"));
    }
}
