package ruleoflaw.inspection.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aFinding;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.with;
import static ruleoflaw.inspection.tip.TipCalls.HANDLER;
import static ruleoflaw.inspection.tip.TipCalls.TEXT;
import static ruleoflaw.inspection.tip.TipCalls.accepted;
import static ruleoflaw.inspection.tip.TipCalls.idIn;
import static ruleoflaw.inspection.tip.TipCalls.mine;
import static ruleoflaw.inspection.tip.TipCalls.newest;
import static ruleoflaw.inspection.tip.TipCalls.registered;
import static ruleoflaw.inspection.tip.TipCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Where a tip may go, and what goes with it. */
@QuarkusTest
class TipRoutingTest {
    @TestHTTPResource(management = true)
    URI management;

    @BeforeEach
    void itIsTheSeventhOfSeptember() {
        SuiteDay.is(management, "2026-09-07");
    }

    @Test
    void onlyFactsInTheHandlersWordsBecomeAFinding() {
        var unit = aUnit();
        var tip = accepted();
        var copied = Map.of("facts", facts(unit, "整治未告知", TEXT));
        assertProblem(step(tip, "finding", copied))
                .hasStatus(422)
                .hasType("facts-copied")
                .pointsAt("/facts");
        Api.as(HANDLER).get(tip).then().body("status", is("ACCEPTED"));

        String finding = step(tip, "finding", Map.of("facts", facts(unit, "占道经营整治未履行告知程序", "整治前未书面告知当事人")))
                .then()
                .statusCode(200)
                .body("status", is("CONVERTED"))
                .extract()
                .path("findingId");

        var seen = Api.as(OFFICE).get("/v1/findings/" + finding);
        seen.then().body("source", is("TIP")).body("title", is("占道经营整治未履行告知程序"));
        assertThat(seen.asString())
                .doesNotContain(idIn(tip).toString())
                .doesNotContain("柳巷")
                .doesNotContain("赵某某");
        assertProblem(step(tip, "finding", Map.of("findingId", finding))).hasStatus(422);
    }

    @Test
    void aTipMayBeTiedToAFindingThatStandsAlready() {
        var finding = aFinding(aUnit());
        var tip = accepted();
        step(tip, "finding", Map.of("findingId", finding))
                .then()
                .statusCode(200)
                .body("findingId", is(finding.toString()));

        assertProblem(step(accepted(), "finding", Map.of("findingId", finding)))
                .hasStatus(422)
                .hasType("tip-finding-does-not-fit");
        assertProblem(step(accepted(), "finding", Map.of())).hasStatus(422).hasType("tip-needs-facts");
    }

    @Test
    void theSenderLearnsWhereHisTipWentAndNothingOfWhoIsConcerned() {
        var code = TipCalls.submitted();
        var tip = newest();
        step(tip, "registration", Map.of("accusedUnitId", aUnit())).then().statusCode(200);
        step(tip, "transfer", Map.of("organ", "DISCIPLINE", "reason", "属于纪检监察机关受理范围"))
                .then()
                .statusCode(200);
        step(tip, "transfer-receipt", Map.of("number", "纪收〔2026〕1号"))
                .then()
                .statusCode(200)
                .body("organReceipt", is("纪收〔2026〕1号"));

        mine(code)
                .then()
                .body("status", is("TRANSFERRED"))
                .body("transferredTo", is("纪委监委"))
                .body("reason", is("属于纪检监察机关受理范围"))
                .body("organReceipt", nullValue())
                .body("findingId", nullValue());
        assertProblem(Api.anonymously()
                        .header("Tip-Code", code)
                        .body(Map.of("text", "还有一件"))
                        .put("/v1/public/tips/mine/messages/" + UUID.randomUUID()))
                .hasStatus(409)
                .hasType("tip-closed");
    }

    @Test
    void oneTipIsMergedWithAnotherAndOneIsRefusedWithAReason() {
        var first = accepted();
        var second = registered();

        assertProblem(step(second, "merger", Map.of("into", idIn(second))))
                .hasStatus(422)
                .hasType("tip-cannot-merge");
        step(second, "merger", Map.of("into", idIn(first)))
                .then()
                .body("status", is("MERGED"))
                .body("mergedInto", is(idIn(first).toString()));
        assertProblem(step(registered(), "refusal", Map.of())).hasStatus(400).pointsAt("/reason");
        step(registered(), "refusal", Map.of("reason", "已有生效判决")).then().body("status", is("REFUSED"));
    }

    @Test
    void thePublicIsAnsweredByTwoPersonsAndNotInTheSendersWords() {
        var tip = accepted();
        var reply = Map.of("tipId", idIn(tip), "title", "关于规范占道经营整治的回应", "text", "已要求整治前履行告知程序。");
        assertProblem(Api.as(HANDLER).body(reply).post("/v1/tip-replies"))
                .hasStatus(409)
                .hasType("reply-too-early");
        step(tip, "answer", Map.of("text", "已办结")).then().statusCode(200);
        assertProblem(Api.as(HANDLER).body(with(reply, "text", TEXT)).post("/v1/tip-replies"))
                .hasStatus(422)
                .hasType("facts-copied");

        String id = Api.as(HANDLER)
                .body(reply)
                .post("/v1/tip-replies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        published().then().body("items.id", not(hasItem(id)));
        Api.as(TestTokens.approver())
                .header("If-Match", Api.etag(0))
                .body(Map.of())
                .put("/v1/tip-replies/" + id + "/publication")
                .then()
                .statusCode(200);

        published().then().statusCode(200).body("items.id", hasItem(id));
        assertThat(published().asString()).doesNotContain(idIn(tip).toString());
    }

    private static Response published() {
        return Api.anonymously().get("/v1/public/tip-replies?limit=200");
    }

    private static Map<String, Object> facts(UUID unit, String title, String description) {
        return Map.of(
                "unitId", unit,
                "foundOn", "2026-09-07",
                "title", title,
                "description", description,
                "severity", "MODERATE");
    }
}
