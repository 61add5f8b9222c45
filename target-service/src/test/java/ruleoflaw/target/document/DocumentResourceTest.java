package ruleoflaw.target.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit makes a normative document, issues it and files it in time or late. */
@QuarkusTest
class DocumentResourceTest {
    private static final String TOPIC = "ruleoflaw.target.events.v1";

    @Test
    void aDocumentIsDraftedReviewedAdoptedIssuedAndFiled() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var document = anAdoptedDocument(unit);

        step(clerk, document, "publication", issue("2026-06-03"))
                .then()
                .statusCode(200)
                .body("filingDeadline.due", is("2026-06-18"))
                .body("filingState", is("PENDING"))
                .body("issue.validUntil", is("2031-07-02"))
                .body("lacks.size()", is(0));
        step(clerk, document, "filing", Map.of("on", "2026-06-18", "receipt", "备案1号"))
                .then()
                .statusCode(200)
                .body("status", is("FILED"))
                .body("filingState", is("ON_TIME"));

        var events = RecordedEvents.await(TOPIC, idOf(document), 6);
        var published = events.get(4);
        assertThat(published.type()).isEqualTo("target.document.published.v1");
        assertThat(published.data().path("status").asText()).isEqualTo("ISSUED");
        assertThat(published.data().path("reviewed").asText()).isEqualTo("YES");
        assertThat(published.data().path("filing").asText()).isEqualTo("PENDING");
        assertThat(published.data().path("year").asInt()).isEqualTo(2026);
        assertThat(events.get(5).type()).isEqualTo("target.document.filed.v1");
        assertThat(events.get(5).data().path("filing").asText()).isEqualTo("ON_TIME");
    }

    @Test
    void aFilingAfterFifteenDaysIsLateAndCountsAsThat() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var document = anAdoptedDocument(unit);
        step(clerk, document, "publication", issue("2026-06-03"));

        step(clerk, document, "filing", Map.of("on", "2026-06-26", "receipt", "备案2号"))
                .then()
                .body("filingState", is("LATE"));

        Api.as(clerk)
                .get("/v1/figures?year=2026")
                .then()
                .body("items.find { it.code == 'documents.reviewed-rate' }.value", is("100.00"))
                .body("items.find { it.code == 'documents.filed-rate' }.value", is("0.00"));
    }

    @Test
    void aDocumentIssuedWithoutReviewIsRecordedAsThat() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var document = aDraft(unit, true);
        step(clerk, document, "adoption", adoption()).then().statusCode(200);

        step(clerk, document, "publication", issue("2026-06-03"))
                .then()
                .statusCode(200)
                .body("lacks", hasItems("UNREVIEWED", "CONSULTATION_SHORT", "FAIR_COMPETITION_UNREVIEWED"));

        var published = RecordedEvents.await(TOPIC, idOf(document), 3).get(2);
        assertThat(published.data().path("reviewed").asText()).isEqualTo("NO");
    }

    @Test
    void aReturnedDraftGoesThroughReviewAgain() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var document = aDraft(unit, false);

        step(clerk, document, "legal-review", review("2026-04-10", false))
                .then()
                .body("review.passed", is(false));
        step(clerk, document, "legal-review", review("2026-04-20", true))
                .then()
                .statusCode(200)
                .body("status", is("LEGAL_REVIEW"))
                .body("review.passed", is(true));
    }

    @Test
    void aSiblingUnitFindsNothingAndTheOfficeWritesNothing() {
        var document = aDraft(aUnit(), false);
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(document)).hasStatus(404);
        assertProblem(put(sibling, document + "/adoption", 0, adoption())).hasStatus(404);
        assertProblem(step(OFFICE, document, "adoption", adoption())).hasStatus(403);

        Api.as(OFFICE).get(document).then().body("version", is(0)).body("status", is("DRAFTING"));
    }

    @Test
    void whatIsWrongIsRefusedWithItsField() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var document = anAdoptedDocument(unit);

        assertProblem(step(clerk, document, "filing", Map.of("on", "2026-06-18", "receipt", "1")))
                .hasStatus(409)
                .hasType("document-step-not-allowed");
        assertProblem(step(clerk, document, "publication", with(issue("2026-06-03"), "number", "")))
                .hasStatus(400)
                .pointsAt("/number");
        assertProblem(step(clerk, document, "publication", issue("2199-06-03")))
                .hasStatus(422)
                .hasType("day-in-future")
                .pointsAt("/on");
        step(clerk, document, "publication", issue("2026-06-03"));
        assertProblem(step(clerk, document, "filing", Map.of("on", "2026-06-01", "receipt", "1")))
                .hasStatus(422)
                .hasType("days-out-of-order");
        assertProblem(Api.as(clerk)
                        .body(Map.of("on", "2026-06-18", "receipt", "1"))
                        .put(document + "/filing"))
                .hasStatus(428);
    }

    static String aDraft(UUID unit, boolean market) {
        var body = Map.of("title", "经营场所管理规定", "marketEntities", market, "draftedOn", "2026-03-02");
        return "/v1/documents/" + created(post(TestTokens.unit(unit), "/v1/documents", body));
    }

    private static String anAdoptedDocument(UUID unit) {
        var clerk = TestTokens.unit(unit);
        var document = aDraft(unit, false);
        step(clerk, document, "consultation", Map.of("from", "2026-03-03", "to", "2026-04-02"))
                .then()
                .statusCode(200);
        step(clerk, document, "legal-review", review("2026-04-20", true)).then().statusCode(200);
        step(clerk, document, "adoption", adoption()).then().statusCode(200);
        return document;
    }

    private static Map<String, Object> review(String concluded, boolean passed) {
        return Map.of(
                "submittedOn",
                "2026-04-03",
                "concludedOn",
                concluded,
                "passed",
                passed,
                "reviewedBy",
                "法制机构",
                "opinion",
                "符合规定");
    }

    private static Map<String, Object> adoption() {
        return Map.of("on", "2026-05-20", "meeting", "局长办公会");
    }

    private static Map<String, Object> issue(String on) {
        return Map.of("on", on, "number", "云市监规〔2026〕1号", "effectiveOn", "2026-07-03", "provisional", false);
    }

    private static UUID idOf(String document) {
        return UUID.fromString(document.substring(document.lastIndexOf('/') + 1));
    }
}
