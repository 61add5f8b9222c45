package ruleoflaw.target.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit objects to what another system reported; what each says stays, whatever is ruled. */
@QuarkusTest
class ObjectionResourceTest {
    private static final String TOPIC = "ruleoflaw.target.events.v1";
    private static final String COURT = TestTokens.of(Role.SYSTEM, "court-system", null);
    private static final String PLATFORM = TestTokens.of(Role.SYSTEM, "government-platform", null);
    private static final String REVIEWER = TestTokens.reviewer("r-1");

    @Test
    void anUpheldObjectionLeadsToACorrectionAndBothValuesStay() {
        var unit = aUnit();
        var hearing = created(post(COURT, "/v1/hearings", hearing(unit)));
        var id = created(post(TestTokens.unit(unit), "/v1/objections", objection(unit, "HEARING", hearing, "LEADER")));
        var objection = "/v1/objections/" + id;

        step(REVIEWER, objection, "ruling", Map.of("upheld", true, "reason", "庭审笔录载明副局长出庭"))
                .then()
                .statusCode(200)
                .body("status", is("UPHELD"));
        step(
                        REVIEWER,
                        "/v1/hearings/" + hearing,
                        "correction",
                        Map.of("heldOn", "2026-05-06", "notified", true, "attendance", "LEADER", "reason", "异议成立"))
                .then()
                .statusCode(200);

        Api.as(TestTokens.unit(unit))
                .get(objection)
                .then()
                .body("reportedValue", is("NONE"))
                .body("ownValue", is("LEADER"));
        assertThat(RecordedEvents.await(TOPIC, id, 2))
                .extracting(RecordedEvent::type)
                .containsExactly("target.objection.raised.v1", "target.objection.ruled.v1");
        assertProblem(step(REVIEWER, objection, "ruling", Map.of("upheld", false, "reason", "再议")))
                .hasStatus(409)
                .hasType("objection-ruled");
    }

    @Test
    void aValueOfThePlatformShowsItsSourceAndIsRevisedWhenSentAgain() {
        var unit = aUnit();
        var id = created(post(PLATFORM, "/v1/imported-values", value(unit, "12.50")));

        assertThat(created(post(PLATFORM, "/v1/imported-values", value(unit, "9.00"))))
                .isEqualTo(id);

        Api.as(TestTokens.unit(unit))
                .get("/v1/imported-values?year=2026&code=approval-days")
                .then()
                .body("items.size()", is(1))
                .body("items[0].source", is("PLATFORM"))
                .body("items[0].sentBy", is("government-platform"))
                .body("items[0].value", is(9.00f));
        assertThat(RecordedEvents.await(TOPIC, id, 2)).hasSize(2);
        post(TestTokens.unit(unit), "/v1/objections", objection(unit, "IMPORTED_VALUE", id, "8"))
                .then()
                .statusCode(201)
                .body("reportedValue", is("9"));
        assertProblem(post(TestTokens.unit(unit), "/v1/imported-values", value(unit, "1")))
                .hasStatus(403);
    }

    @Test
    void onlyTheUnitConcernedObjectsOnceAndNotToItself() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var other = aUnit();
        var hearing = created(post(COURT, "/v1/hearings", hearing(unit)));
        var own = created(post(clerk, "/v1/hearings", hearing(unit)));

        assertProblem(post(TestTokens.unit(other), "/v1/objections", objection(other, "HEARING", hearing, "LEADER")))
                .hasStatus(404);
        assertProblem(post(clerk, "/v1/objections", objection(unit, "HEARING", own, "LEADER")))
                .hasStatus(409)
                .hasType("record-is-own");
        assertProblem(post(
                        clerk,
                        "/v1/objections",
                        with(objection(unit, "HEARING", hearing, "LEADER"), "fileIds", List.of())))
                .hasStatus(400)
                .pointsAt("/fileIds");
        var objection = "/v1/objections/"
                + created(post(clerk, "/v1/objections", objection(unit, "HEARING", hearing, "LEADER")));
        assertProblem(post(clerk, "/v1/objections", objection(unit, "HEARING", hearing, "LEADER")))
                .hasStatus(409)
                .hasType("objection-open");
        assertProblem(Api.as(TestTokens.unit(other)).get(objection)).hasStatus(404);
        assertProblem(step(clerk, objection, "ruling", Map.of("upheld", true, "reason", "x")))
                .hasStatus(403);
        assertProblem(put(REVIEWER, objection + "/ruling", 4, Map.of("upheld", true, "reason", "x")))
                .hasStatus(412);
    }

    private static Map<String, Object> hearing(UUID unit) {
        return Map.of(
                "unitId",
                unit,
                "caseNumber",
                "(2026)云行初9号",
                "court",
                "云岭县人民法院",
                "instance",
                "FIRST",
                "notified",
                true,
                "heldOn",
                "2026-05-06",
                "attendance",
                "NONE");
    }

    private static Map<String, Object> value(UUID unit, String value) {
        return Map.of(
                "unitId",
                unit,
                "year",
                2026,
                "code",
                "approval-days",
                "title",
                "平均审批时限",
                "value",
                new java.math.BigDecimal(value),
                "valueUnit",
                "日",
                "asOf",
                "2026-06-30",
                "externalId",
                "平台" + unit);
    }

    private static Map<String, Object> objection(UUID unit, String kind, UUID record, String ownValue) {
        var proof = Api.as(TestTokens.unit(unit))
                .contentType(ContentType.TEXT)
                .body("庭审笔录")
                .post("/v1/files?name=a.txt&occurred-on=2026-05-06")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return Map.of(
                "kind", kind, "recordId", record, "ownValue", ownValue, "reason", "与笔录不符", "fileIds", List.of(proof));
    }
}
