package ruleoflaw.inspection.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;

/** A lead that is sent on: the two papers are kept, and nothing else. */
@QuarkusTest
class TransferResourceTest {
    private static final Map<String, Object> SENT =
            Map.of("organ", "DISCIPLINE_AND_SUPERVISION", "documentNumber", "云法治办移〔2026〕2号");
    private static final Map<String, String> RECEIPT = Map.of("receiptNumber", "云纪收〔2026〕88号");

    @TestHTTPResource(management = true)
    URI management;

    @BeforeEach
    void itIs21September() {
        SuiteDay.is(management, "2026-09-21");
    }

    @Test
    void theReceiptIsKeptOnceAndNoTopicHearsOfIt() {
        var id = created(post(OFFICE, "/v1/lead-transfers", SENT));
        var transfer = "/v1/lead-transfers/" + id;
        Api.as(OFFICE).get(transfer).then().body("sentOn", is("2026-09-21")).body("receivedOn", nullValue());
        SuiteDay.is(management, "2026-09-23");

        step(OFFICE, transfer, "receipt", RECEIPT)
                .then()
                .statusCode(200)
                .body("receiptNumber", is("云纪收〔2026〕88号"))
                .body("receivedOn", is("2026-09-23"));

        assertProblem(step(OFFICE, transfer, "receipt", RECEIPT)).hasStatus(409).hasType("receipt-already-kept");
        Api.as(OFFICE)
                .get("/v1/lead-transfers?organ=DISCIPLINE_AND_SUPERVISION")
                .then()
                .body("items.id", hasItem(id.toString()));
        assertThat(AllTopics.mentioning(id)).isEmpty();
    }

    @Test
    void detailsOfACaseHaveNoPlaceInIt() {
        assertProblem(Api.as(OFFICE)
                        .body(Map.of("organ", "PETITION_OFFICE", "documentNumber", "1号", "detail", "某人某事"))
                        .post("/v1/lead-transfers"))
                .hasStatus(400);
        assertProblem(post(OFFICE, "/v1/lead-transfers", Map.of("organ", "PETITION_OFFICE", "documentNumber", " ")))
                .hasStatus(400)
                .pointsAt("/documentNumber");
    }

    @Test
    void onlyTheOfficeKnowsOfIt() {
        var transfer = "/v1/lead-transfers/" + created(post(OFFICE, "/v1/lead-transfers", SENT));

        assertProblem(Api.as(TestTokens.unit(aUnit())).get(transfer)).hasStatus(403);
        assertProblem(Api.as(TestTokens.inspector("i")).get("/v1/lead-transfers"))
                .hasStatus(403);
        assertProblem(Api.as(OFFICE).body(RECEIPT).put(transfer + "/receipt")).hasStatus(428);
        assertProblem(put(OFFICE, transfer + "/receipt", 2, RECEIPT)).hasStatus(412);
        Api.as(OFFICE).get(transfer).then().body("receiptNumber", nullValue());
    }
}
