package ruleoflaw.target.documentlife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** After its issue a document takes effect, lapses, is repealed, or its record is put right. */
@QuarkusTest
class DocumentLifeTest {
    private static final String TOPIC = "ruleoflaw.target.events.v1";

    @Inject
    DocumentSweep sweep;

    @Test
    void aStockDocumentWhoseValidityIsOverLapsesByItself() {
        var unit = aUnit();
        var over = stock(unit, "2015-03-01", false);
        var stillValid = stock(unit, "2025-03-01", false);

        assertThat(sweep.run()).isPositive();

        Api.as(OFFICE).get(over).then().body("status", is("EXPIRED")).body("issue.validUntil", is("2020-02-29"));
        Api.as(OFFICE).get(stillValid).then().body("status", is("IN_FORCE"));
        var ended = RecordedEvents.await(TOPIC, idOf(over), 2).get(1);
        assertThat(ended.type()).isEqualTo("target.document.ended.v1");
        assertThat(ended.data().path("how").asText()).isEqualTo("EXPIRED");
    }

    @Test
    void aProvisionalDocumentIsValidForTwoYears() {
        Api.as(OFFICE).get(stock(aUnit(), "2025-03-01", true)).then().body("issue.validUntil", is("2027-02-28"));
    }

    @Test
    void theUnitRepealsItsDocumentAndCannotDoItTwice() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var document = stock(unit, "2025-03-01", false);
        var repeal = Map.of("how", "REPEALED", "on", "2026-05-01", "reason", "上位法已修改");

        step(clerk, document, "ending", repeal).then().statusCode(200).body("endedOn", is("2026-05-01"));

        assertProblem(step(clerk, document, "ending", repeal)).hasStatus(409).hasType("document-step-not-allowed");
    }

    @Test
    void anIssuedDocumentIsCorrectedWithAReasonAndADraftIsNot() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var body = Map.of("title", "草案", "marketEntities", false, "draftedOn", "2026-03-02");
        var draft = "/v1/documents/" + created(post(clerk, "/v1/documents", body));

        assertProblem(step(clerk, draft, "correction", Map.of("reason", "更正"))).hasStatus(409);
        step(OFFICE, draft, "withdrawal", Map.of("reason", "内部文件,不属于规范性文件"))
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));

        var withdrawn = RecordedEvents.await(TOPIC, idOf(draft), 2).get(1);
        assertThat(withdrawn.data().path("status").asText()).isEqualTo("WITHDRAWN");
    }

    private static String stock(UUID unit, String issuedOn, boolean provisional) {
        var body = Map.of("title", "存量规定", "number", "云规〔旧〕1号", "issuedOn", issuedOn, "provisional", provisional);
        return "/v1/documents/" + created(post(TestTokens.unit(unit), "/v1/stock-documents", body));
    }

    private static UUID idOf(String document) {
        return UUID.fromString(document.substring(document.lastIndexOf('/') + 1));
    }
}
