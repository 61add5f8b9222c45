package ruleoflaw.assessment.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.assessment.revision.Published;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** The office proposes, the competent organ decides; only receipt and outcome are kept here. */
@QuarkusTest
class AccountabilityResourceTest {
    private static final String OFFICE = TestTokens.office();
    private static final String CASES = "/v1/accountability-cases";
    private static final Map<String, ?> LETTER = Map.of("organ", "县纪委监委", "document", "云法治办函〔2027〕2号（虚构）");

    private final UUID unit = UUID.randomUUID();

    @Test
    void aCaseIsProposedReceivedAndConcluded() {
        var opened = aCase();
        step(TestTokens.approver(), opened, "proposal", LETTER)
                .then()
                .statusCode(200)
                .body("status", is("PROPOSED"));
        step(OFFICE, opened, "receipt", Map.of("receipt", "回执〔2027〕5号")).then().statusCode(200);
        step(OFFICE, opened, "conclusion", Map.of("outcome", "予以诫勉")).then().statusCode(200);

        var id = UUID.fromString(opened.substring(CASES.length() + 1));
        var events = RecordedEvents.await("ruleoflaw.assessment.internal.v1", id, 3);
        assertThat(events.getLast().type()).isEqualTo("assessment.accountability.concluded.v1");
        assertThat(events).noneMatch(event -> String.valueOf(event.text()).contains("诫勉"));
    }

    @Test
    void theOfficeProposesToNobodyByItselfAndAnOutcomeNeedsAReceipt() {
        var opened = aCase();

        assertProblem(step(OFFICE, opened, "proposal", LETTER)).hasStatus(403);
        assertProblem(step(OFFICE, opened, "conclusion", Map.of("outcome", "予以诫勉")))
                .hasStatus(409)
                .hasType("accountability-step-not-allowed");

        Api.as(OFFICE).get(opened).then().body("status", is("OPENED"));
    }

    @Test
    void noUnitSeesAnyOfIt() {
        var opened = aCase();

        assertProblem(Api.as(TestTokens.unit(unit)).get(opened)).hasStatus(403);
        assertProblem(Api.as(TestTokens.unit(unit)).get(CASES)).hasStatus(403);
    }

    @Test
    void whatClimbedTheWholeLadderOpensOneCase() {
        var matter = UUID.randomUUID();
        var proposal = """
                {"unitId": "%s", "year": 2026, "matterKind": "ORDER", "matterId": "%s", "rule": "逾期30个工作日仍未办结"}""".formatted(unit, matter);
        var subject = UUID.randomUUID();

        proposeInside(subject, proposal);
        proposeInside(subject, proposal);

        await().until(() -> casesOfTheUnit().size() == 1);
        assertThat(casesOfTheUnit()).containsExactly("ESCALATED");
        var second = UUID.randomUUID();
        proposeInside(
                second, proposal.replace(matter.toString(), UUID.randomUUID().toString()));
        await().until(() -> casesOfTheUnit().size() == 2);
    }

    @Test
    void theRulesPointAtTheVetoedAndTheFailedButNotTwice() throws SQLException {
        var year = 2031;
        var vetoed = Published.unit(year, "GOOD", true);
        var failed = Published.unit(year, "FAIL", false);
        Published.unit(year, "PASS", false);

        assertThat(triggers(year)).containsExactlyInAnyOrder("VETOED", "FAILED");
        open(Map.of("unitId", failed, "year", year, "trigger", "FAILED", "ground", "年度考核不合格"))
                .then()
                .statusCode(201);

        assertThat(triggers(year)).containsExactly("VETOED");
        assertProblem(open(Map.of("unitId", failed, "year", year, "trigger", "FAILED", "ground", "再次")))
                .hasStatus(409)
                .hasType("accountability-exists");
        assertThat(vetoed).isNotEqualTo(failed);
    }

    @Test
    void twoRedCardsInAYearAreATrigger() {
        var known = UUID.randomUUID();
        County.describe(known, "某局", "ENFORCEMENT");
        card(known, "RED", "ISSUED");
        card(known, "YELLOW", "ISSUED");
        card(known, "RED", "CANCELLED");

        assertThat(triggers(2032)).isEmpty();
        card(known, "RED", "ISSUED");

        await().until(() -> triggers(2032).equals(List.of("RED_CARDS")));
    }

    private static void card(UUID unit, String colour, String status) {
        ForeignEvents.send(
                "inspection.card.issued.v1", UUID.randomUUID(), """
                {"unitId": "%s", "year": 2032, "status": "%s", "colour": "%s", "matterKind": "ORDER", "matterId": "%s",
                 "rule": "逾期", "issuedOn": "2032-05-01"}""".formatted(unit, status, colour, UUID.randomUUID()));
    }

    private String aCase() {
        String id = open(Map.of("unitId", unit, "year", 2026, "trigger", "REQUESTED", "ground", "整改推进缓慢"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return CASES + "/" + id;
    }

    private static Response open(Map<String, ?> body) {
        return Api.as(OFFICE).body(body).post(CASES);
    }

    private static Response step(String token, String thing, String step, Map<String, ?> body) {
        return Api.as(token)
                .header("If-Match", Api.as(OFFICE).get(thing).header("ETag"))
                .body(body)
                .put(thing + "/" + step);
    }

    private List<String> casesOfTheUnit() {
        return Api.as(OFFICE).get(CASES + "?unit=" + unit).path("items.trigger");
    }

    private static List<String> triggers(int year) {
        return Api.as(OFFICE)
                .get(CASES + "/triggers?year=" + year)
                .then()
                .statusCode(200)
                .extract()
                .path("items.trigger");
    }

    private static void proposeInside(UUID subject, String json) {
        ForeignEvents.sendInternal("inspection.accountability.proposed.v1", subject, json);
    }
}
