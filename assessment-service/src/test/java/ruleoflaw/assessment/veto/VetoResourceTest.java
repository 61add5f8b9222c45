package ruleoflaw.assessment.veto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

@QuarkusTest
class VetoResourceTest {
    private static final int YEAR = 2026;
    private static final Map<String, String> DECISION = Map.of("documentNumber", "云法治办〔2026〕31号", "reason", "照片系伪造");

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = County.unit("被提议单位");

    @BeforeEach
    void theUnitIsKnown() {
        County.awaitUnit(unit);
        SuiteDay.is(management, "2026-11-24");
    }

    @AfterEach
    void itIsTodayAgain() {
        SuiteDay.isToday(management);
    }

    /** As in the demo year: inspection proposes, the unit is heard, the veto is confirmed. */
    @Test
    void inspectionProposesTheUnitIsHeardAndAnApproverConfirms() {
        var proposal = UUID.randomUUID();
        var finding = UUID.randomUUID();
        propose(proposal, finding);
        propose(proposal, finding);
        var id = awaitCase();
        assertThat(as(office()).get("/v1/veto-cases/" + id).<String>path("findingId"))
                .isEqualTo(finding.toString());
        assertProblem(step(approver(), id, "confirmation", DECISION))
                .hasStatus(409)
                .hasType("step-not-allowed");

        var heard = step(unit(unit), id, "statement", Map.of("statement", "照片由第三方提供，我单位失察"));
        assertThat(heard.<String>path("status")).isEqualTo("HEARD");
        var confirmed = step(approver(), id, "confirmation", DECISION);

        assertThat(confirmed.<String>path("status")).isEqualTo("CONFIRMED");
        var events = RecordedEvents.await("ruleoflaw.assessment.internal.v1", UUID.fromString(id), 2);
        assertThat(events.getLast().type()).isEqualTo("assessment.veto.confirmed.v1");
        assertThat(events.getLast().data().path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(events.getLast().data().path("unitId").asText()).isEqualTo(unit.toString());
        assertThat(as(office()).get("/v1/veto-cases?unit=" + unit).<List<?>>path("items"))
                .hasSize(1);
    }

    @Test
    void aRetractedProposalIsDroppedUnlessItWasDecided() {
        var proposal = UUID.randomUUID();
        propose(proposal, UUID.randomUUID());
        var id = awaitCase();

        ForeignEvents.sendInternal("inspection.veto.retracted.v1", proposal, "{}");

        var events = RecordedEvents.await("ruleoflaw.assessment.internal.v1", UUID.fromString(id), 2);
        assertThat(events.getLast().type()).isEqualTo("assessment.veto.dropped.v1");
        assertProblem(step(unit(unit), id, "statement", Map.of("statement", "无")))
                .hasStatus(409);
    }

    /** Proposed on Tuesday 24 November: 25, 26, 27, 30 November and 1 December are the five working days. */
    @Test
    void silenceIsRecordedOnlyAfterTheUnitsTimeIsOver() {
        var id = proposeHere();
        var shown = as(office()).get("/v1/veto-cases/" + id);
        assertThat(shown.<String>path("lastDayToSpeak")).isEqualTo("2026-12-01");
        assertThat(shown.<String>path("rule")).contains("5个工作日");
        SuiteDay.is(management, "2026-12-01");
        assertProblem(step(office(), id, "silence", Map.of())).hasStatus(409).hasType("unit-may-still-speak");

        SuiteDay.is(management, "2026-12-02");

        assertThat(step(office(), id, "silence", Map.of()).<String>path("status"))
                .isEqualTo("HEARD");
        assertThat(step(approver(), id, "drop", Map.of("reason", "证据不足")).<String>path("status"))
                .isEqualTo("DROPPED");
    }

    @Test
    void whoProposedDoesNotConfirmAndOthersNeitherSeeNorSpeak() {
        var id = proposeHere();
        var sibling = unit(UUID.randomUUID());
        assertProblem(as(sibling).get("/v1/veto-cases/" + id)).hasStatus(404);
        assertProblem(step(sibling, id, "statement", Map.of("statement", "与我无关")))
                .hasStatus(404);
        step(unit(unit), id, "statement", Map.of("statement", "有异议"));

        var proposer = TestTokens.of(Role.APPROVER, "office-clerk", null);
        assertProblem(step(proposer, id, "confirmation", DECISION))
                .hasStatus(403)
                .hasType("proposer-may-not-confirm");
        assertProblem(step(approver(), id, "confirmation", Map.of("reason", "无文号")))
                .hasStatus(400)
                .pointsAt("/documentNumber");
        assertProblem(as(approver()).body(DECISION).put("/v1/veto-cases/" + id + "/confirmation"))
                .hasStatus(428);
        assertThat(as(office()).get("/v1/veto-cases/" + id).<String>path("status"))
                .isEqualTo("HEARD");
    }

    private String proposeHere() {
        var proposed = as(office())
                .body(Map.of("unitId", unit, "year", YEAR, "ground", "提供虚假整改材料", "legalBasis", "云岭县考核办法第十二条（虚构）"))
                .post("/v1/veto-cases");
        assertThat(proposed.statusCode()).isEqualTo(201);
        return proposed.path("id");
    }

    private void propose(UUID proposal, UUID finding) {
        ForeignEvents.sendInternal(
                "inspection.veto.proposed.v1", proposal, """
                {"unitId": "%s", "year": 2026, "findingId": "%s", "ground": "整改证据弄虚作假", "fileIds": ["%s"]}""".formatted(unit, finding, UUID.randomUUID()));
    }

    private String awaitCase() {
        await("the veto case of " + unit)
                .atMost(Duration.ofSeconds(60))
                .until(() -> !as(office())
                        .get("/v1/veto-cases?unit=" + unit)
                        .<List<?>>path("items")
                        .isEmpty());
        return as(office()).get("/v1/veto-cases?unit=" + unit).path("items[0].id");
    }

    private static Response step(String token, String id, String step, Map<String, ?> body) {
        var path = "/v1/veto-cases/" + id;
        return as(token)
                .header("If-Match", as(office()).get(path).header("ETag"))
                .body(body)
                .put(path + "/" + step);
    }
}
