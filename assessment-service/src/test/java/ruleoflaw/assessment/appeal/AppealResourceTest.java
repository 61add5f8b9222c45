package ruleoflaw.assessment.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.reviewer;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.run.Results;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** The appeal of the demo year in small: an absence that the court accepts moves the first place. */
@QuarkusTest
class AppealResourceTest {
    private static final AtomicInteger YEARS = new AtomicInteger(2080);
    private static final String INTERNAL = "ruleoflaw.assessment.internal.v1";

    @TestHTTPResource(management = true)
    URI management;

    private final int year = YEARS.incrementAndGet();
    private final UUID market = Results.unit("市场监督管理局");
    private final UUID land = Results.unit("自然资源局");
    private final UUID missed = UUID.randomUUID();
    private String run = "";

    @BeforeEach
    void theResultsAreNoticedFromTheEleventhOfJanuary() {
        Results.schemeFor(year);
        Results.hearing(UUID.randomUUID(), market, year, "LEADER", "NONE");
        Results.hearing(missed, market, year, "NONE", "CLAIMED");
        Results.hearing(UUID.randomUUID(), land, year, "PRINCIPAL", "NONE");
        Results.lateFinding(land, year);
        Results.awaitTotal(market, year, "15.00");
        Results.awaitTotal(land, year, "10.00");
        SuiteDay.is(management, "2027-01-05");
        run = Results.open(year);
        Results.done(run, "data-check");
        SuiteDay.is(management, "2027-01-11");
        Results.done(run, "notice");
        SuiteDay.is(management, "2027-01-13");
    }

    @AfterEach
    void itIsTodayAgain() {
        SuiteDay.isToday(management);
    }

    @Test
    void anUpheldAppealTakesOneLeafFromTheFactsAndNothingElseMoves() {
        var id = appeal(market, "B4").<String>path("id");
        assertThat(shown(id).<String>path("lastDay")).isEqualTo("2027-01-27");
        assertThat(shown(id).<String>path("pointsBefore")).isEqualTo("5.00");
        assertProblem(decide("fresh-eye", id, true)).hasStatus(409).hasType("nothing-changed");
        assertThat(shown(id).<String>path("status")).isEqualTo("SUBMITTED");

        Results.hearing(missed, market, year, "NONE", "ACCEPTED");
        Results.lateFinding(market, year);
        Results.awaitTotal(market, year, "10.00");
        SuiteDay.is(management, "2027-01-19");
        var decided = decide("fresh-eye", id, true);

        assertThat(decided.<String>path("status")).isEqualTo("UPHELD");
        assertThat(decided.<String>path("difference")).isEqualTo("+5.00");
        assertThat(decided.<Boolean>path("late")).isFalse();
        var sheet = Results.sheet(office(), run, market);
        assertThat(sheet.<String>path("score.total")).isEqualTo("20.00");
        assertThat(sheet.<Integer>path("revision")).isEqualTo(2);
        assertThat(Results.run(office(), run).<String>path("status")).isEqualTo("CORRECTED");
        var corrected = RecordedEvents.await(
                        INTERNAL,
                        event -> event.type().equals("assessment.score.corrected.v1")
                                && run.equals(event.data().path("subject").asText()),
                        1)
                .getFirst();
        assertThat(corrected.data().path("difference").asText()).isEqualTo("+5.00");
        assertThat(RecordedEvents.await(INTERNAL, UUID.fromString(id), 2)
                        .getLast()
                        .type())
                .isEqualTo("assessment.appeal.decided.v1");
    }

    @Test
    void theScorersDoNotDecideNorDoesAnybodyWithTies() {
        var id = appeal(market, "B4").<String>path("id");
        var entry = as(office())
                .body(Map.ofEntries(
                        Map.entry("unitId", market),
                        Map.entry("year", year),
                        Map.entry("side", "BONUS"),
                        Map.entry("kind", "CITY_PILOT"),
                        Map.entry("title", "市级示范命名"),
                        Map.entry("legalBasis", "考核办法（虚构）"),
                        Map.entry("documentNumber", "某法治委〔2026〕1号"),
                        Map.entry("issuer", "某市委依法治市委员会"),
                        Map.entry("issuedOn", "2026-11-10")))
                .post("/v1/ledger-entries")
                .<String>path("id");
        Results.step(reviewer("scorer"), "/v1/ledger-entries/" + entry, "confirmation", Map.of());

        assertProblem(decide("scorer", id, false)).hasStatus(403).hasType("decider-was-involved");
        var fromTheUnit = TestTokens.of(Role.REVIEWER, "from-the-unit", market);
        assertProblem(Results.step(fromTheUnit, "/v1/appeals/" + id, "decision", decision(false)))
                .hasStatus(403)
                .hasType("recused");
        assertProblem(Results.step(office(), "/v1/appeals/" + id, "decision", decision(false)))
                .hasStatus(403);
        assertThat(shown(id).<String>path("status")).isEqualTo("SUBMITTED");
        assertThat(decide("fresh-eye", id, false).<String>path("status")).isEqualTo("REJECTED");
        assertThat(Results.run(office(), run).<Integer>path("revision")).isEqualTo(1);
    }

    @Test
    void aUnitAppealsOnItsOwnLeafOnceAndWithEvidence() {
        var id = appeal(market, "B4").<String>path("id");
        assertProblem(appeal(market, "B4")).hasStatus(409).hasType("appeal-exists");
        assertProblem(appeal(market, "Z9")).hasStatus(422).pointsAt("/leaf");
        assertProblem(as(unit(market))
                        .body(Map.of("runId", run, "leaf", "A2", "ground", "x", "fileIds", List.of()))
                        .post("/v1/appeals"))
                .hasStatus(400)
                .pointsAt("/fileIds");
        assertProblem(as(unit(land)).get("/v1/appeals/" + id)).hasStatus(404);
        assertThat(as(unit(land)).get("/v1/appeals?year=" + year).<List<?>>path("items"))
                .isEmpty();
        assertProblem(Results.step(unit(land), "/v1/appeals/" + id, "withdrawal", Map.of()))
                .hasStatus(404);
        assertProblem(as(reviewer("r")).body(decision(true)).put("/v1/appeals/" + id + "/decision"))
                .hasStatus(428);
        assertThat(Results.step(unit(market), "/v1/appeals/" + id, "withdrawal", Map.of())
                        .<String>path("status"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void afterTheNoticeNobodyAppealsAndALateDecisionSaysSo() {
        var id = appeal(market, "B4").<String>path("id");
        SuiteDay.is(management, "2027-01-16");
        assertProblem(appeal(land, "A2")).hasStatus(409).hasType("notice-over").detailContains("2027-01-15");
        SuiteDay.is(management, "2027-01-28");
        assertProblem(approve()).hasStatus(409).hasType("appeals-open");

        var decided = decide("fresh-eye", id, false);

        assertThat(decided.<Boolean>path("late")).isTrue();
        assertThat(approve().statusCode()).isEqualTo(200);
        assertProblem(appeal(market, "B4")).hasStatus(409).hasType("no-notice-open");
    }

    private Response approve() {
        return Results.step(approver(), "/v1/result-runs/" + run, "approval", Map.of("documentNumber", "云委法〔2027〕1号"));
    }

    private Response appeal(UUID unit, String leaf) {
        return as(unit(unit))
                .body(Map.of(
                        "runId",
                        run,
                        "leaf",
                        leaf,
                        "ground",
                        "法院已认可未出庭的正当理由",
                        "fileIds",
                        List.of(Results.evidence(unit))))
                .post("/v1/appeals");
    }

    private Response decide(String who, String id, boolean upheld) {
        return Results.step(reviewer(who), "/v1/appeals/" + id, "decision", decision(upheld));
    }

    private static Map<String, ?> decision(boolean upheld) {
        return Map.of("upheld", upheld, "reason", upheld ? "法院书面认可" : "依据不足");
    }

    private static Response shown(String id) {
        return as(office()).get("/v1/appeals/" + id);
    }
}
