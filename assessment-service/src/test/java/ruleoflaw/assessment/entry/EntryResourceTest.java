package ruleoflaw.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.reviewer;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.assessment.run.Results;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

@QuarkusTest
class EntryResourceTest {
    private static final int YEAR = 2095;
    private static final AtomicInteger PAPERS = new AtomicInteger();
    private static final AtomicBoolean PUBLISHED = new AtomicBoolean();

    private final UUID unit = Results.unit("示范单位");
    private final String paper = "某法治委〔2095〕" + PAPERS.incrementAndGet() + "号（虚构）";

    @BeforeEach
    void aSchemeIsInForce() {
        if (PUBLISHED.compareAndSet(false, true)) {
            Results.schemeFor(YEAR);
        }
    }

    @Test
    void aConfirmedDesignationIsWorthWhatTheSchemeSaysAndScores() {
        Results.awaitTotal(unit, YEAR, "10.00");
        var proposed = propose(proposal("CITY_PILOT", paper, null));
        assertThat(proposed.<String>path("points")).isEqualTo("1");
        assertThat(proposed.<String>path("cap")).isEqualTo("5");
        var id = proposed.<String>path("id");

        assertThat(step(reviewer("r"), id, "confirmation", Map.of()).<String>path("status"))
                .isEqualTo("CONFIRMED");

        Results.awaitTotal(unit, YEAR, "11.00");
        var event = RecordedEvents.await("ruleoflaw.assessment.internal.v1", UUID.fromString(id), 1)
                .getFirst();
        assertThat(event.type()).isEqualTo("assessment.bonus.confirmed.v1");
        assertThat(event.data().path("points").asText()).isEqualTo("1");
        step(approver(), id, "withdrawal", Map.of("reason", "命名已撤销"));
        Results.awaitTotal(unit, YEAR, "10.00");
    }

    @ParameterizedTest
    @CsvSource({"LEADER_APPROVAL", "MEDIA_PIECE", "REPORTED_EXPERIENCE", "MEETING_HELD", "PHOTO_KEPT", "STUDY_NOTE"})
    void whatTheRulesOfReliefForbidIsRefusedByKindWithTheRuleNamed(String kind) {
        assertProblem(propose(proposal(kind, paper, null)))
                .hasStatus(422)
                .hasType("kind-forbidden")
                .pointsAt("/kind")
                .detailContains("《整治形式主义为基层减负若干规定》");
        assertThat(as(office()).get("/v1/ledger-entries?unit=" + unit).<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void aPaperAndAFactAreUsedOnce() {
        var fact = UUID.randomUUID();
        var id = propose(proposal("CITY_PILOT", paper, fact)).<String>path("id");
        assertProblem(propose(proposal("CITY_PILOT", paper, null)))
                .hasStatus(409)
                .hasType("document-used");
        assertProblem(propose(proposal("CITY_PILOT", paper + "二", fact)))
                .hasStatus(409)
                .hasType("fact-used");

        step(reviewer("r"), id, "rejection", Map.of("reason", "文件未盖章"));

        assertThat(propose(proposal("CITY_PILOT", paper, fact)).statusCode()).isEqualTo(201);
    }

    @Test
    void whoProposesDoesNotConfirmAndWhoHasTiesKeepsOut() {
        var id = propose(proposal("CITY_PILOT", paper, null)).<String>path("id");
        var proposer = TestTokens.of(Role.APPROVER, "office-clerk", null);
        assertProblem(step(proposer, id, "confirmation", Map.of()))
                .hasStatus(403)
                .hasType("proposer-may-not-confirm");
        var own = TestTokens.of(Role.REVIEWER, "from-" + unit, unit);
        assertProblem(step(own, id, "confirmation", Map.of())).hasStatus(403).hasType("recused");
        assertProblem(as(unit(UUID.randomUUID())).get("/v1/ledger-entries/" + id))
                .hasStatus(404);
        assertThat(as(unit(unit)).get("/v1/ledger-entries/" + id).<String>path("status"))
                .isEqualTo("PROPOSED");
        assertProblem(as(reviewer("r")).put("/v1/ledger-entries/" + id + "/confirmation"))
                .hasStatus(428);
        assertProblem(as(unit(unit)).body(proposal("CITY_PILOT", paper, null)).post("/v1/ledger-entries"))
                .hasStatus(403);
    }

    @Test
    void whatTheSchemeDoesNotKnowOrTheFormLacksIsRefused() {
        assertProblem(propose(proposal("VILLAGE_GAMES", paper, null)))
                .hasStatus(422)
                .hasType("kind-unknown");
        var deduction = proposal("CITY_PILOT", paper, null);
        deduction.put("side", "DEDUCTION");
        assertProblem(propose(deduction)).hasStatus(422).pointsAt("/kind");
        var nobody = proposal("CITY_PILOT", paper, null);
        nobody.put("unitId", UUID.randomUUID());
        assertProblem(propose(nobody)).hasStatus(422).pointsAt("/unitId");
        assertProblem(propose(proposal("CITY_PILOT", " ", null))).hasStatus(400).pointsAt("/documentNumber");
    }

    private Map<String, Object> proposal(String kind, String documentNumber, UUID fact) {
        var body = new HashMap<String, Object>();
        body.put("unitId", unit);
        body.put("year", YEAR);
        body.put("side", "BONUS");
        body.put("kind", kind);
        body.put("title", "市级法治政府建设示范命名");
        body.put("legalBasis", "考核办法第二十条（虚构）");
        body.put("documentNumber", documentNumber);
        body.put("issuer", "某市委依法治市委员会（虚构）");
        body.put("issuedOn", "2095-11-10");
        body.put("factId", fact);
        return body;
    }

    private static Response propose(Map<String, Object> body) {
        return as(office()).body(body).post("/v1/ledger-entries");
    }

    private static Response step(String token, String id, String step, Map<String, ?> body) {
        return Results.step(token, "/v1/ledger-entries/" + id, step, body);
    }
}
