package ruleoflaw.target.sourcedocument;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.targetBody;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** The papers behind the targets, each below the one it carries out. */
@QuarkusTest
class SourceDocumentResourceTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Test
    void aTargetNamesThePaperItCarriesOut() {
        var central = registered(body("CENTRAL"));
        var county = registered(with(body("COUNTY"), "parentId", idIn(central)));
        Api.as(OFFICE)
                .get("/v1/source-documents?parent=" + idIn(central))
                .then()
                .body("items.id", equalTo(List.of(idIn(county).toString())));

        var plan = aPlan(aYear());
        var described = new HashMap<String, Object>(targetBody("S-1"));
        described.put("origin", Map.of("sourceDocumentId", idIn(county), "sourceClause", "第三条第二项"));
        described.put("tags", List.of("LIVELIHOOD", "KEY_AREA_GOVERNANCE"));
        described.put("formula", "持证人数÷执法人员数");
        described.put("mandatory", true);
        post(OFFICE, "/v1/plans/" + plan + "/targets", described)
                .then()
                .statusCode(201)
                .body("origin.sourceClause", is("第三条第二项"))
                .body("targetValue", is(100))
                .body("mandatory", is(true));
        aTarget(plan, "S-2");

        targets(plan, "mandatory=true").body("items.code", equalTo(List.of("S-1")));
        targets(plan, "tag=LIVELIHOOD").body("items.code", equalTo(List.of("S-1")));
        targets(plan, "tag=STREAMLINING").body("items.size()", is(0));
        assertProblem(post(
                        OFFICE,
                        "/v1/plans/" + plan + "/targets",
                        with(targetBody("S-3"), "origin", Map.of("sourceDocumentId", UUID.randomUUID()))))
                .hasStatus(422)
                .hasType("source-document-unknown")
                .pointsAt("/origin/sourceDocumentId");
    }

    @Test
    void noPaperCarriesItselfOut() {
        var first = registered(body("CENTRAL"));
        var second = registered(with(body("PROVINCE"), "parentId", idIn(first)));

        var number = Api.as(OFFICE).get(first).then().extract().<String>path("number");
        var circle = with(with(body("CENTRAL"), "number", number), "parentId", idIn(second));
        assertProblem(put(OFFICE, first, 0, circle))
                .hasStatus(422)
                .hasType("source-document-circular")
                .pointsAt("/parentId");
        assertProblem(put(OFFICE, first, 4, body("CENTRAL"))).hasStatus(412);
        Api.as(OFFICE).get(first).then().body("parentId", nullValue()).body("version", is(0));
    }

    @Test
    void theOfficeRegistersEachPaperOnce() {
        var body = body("CITY");
        registered(body);

        assertProblem(post(OFFICE, "/v1/source-documents", body))
                .hasStatus(409)
                .hasType("source-document-exists")
                .pointsAt("/number");
        assertProblem(post(TestTokens.unit(aUnit()), "/v1/source-documents", body("CITY")))
                .hasStatus(403);
        assertProblem(post(OFFICE, "/v1/source-documents", with(body("CITY"), "level", "X")))
                .hasStatus(400);
    }

    private static ValidatableResponse targets(UUID plan, String filter) {
        return Api.as(OFFICE)
                .get("/v1/plans/" + plan + "/targets?" + filter)
                .then()
                .statusCode(200);
    }

    private static String registered(Map<String, Object> body) {
        return "/v1/source-documents/" + created(post(OFFICE, "/v1/source-documents", body));
    }

    private static Map<String, Object> body(String level) {
        return Map.of(
                "title", "法治建设规划",
                "number", "虚构〔2026〕" + NUMBERS.incrementAndGet() + "号",
                "issuer", "虚构机关",
                "level", level,
                "issuedOn", "2026-01-04");
    }
}
