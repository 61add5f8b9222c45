package ruleoflaw.inspection.annualplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.roundBody;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** Annual plans over HTTP, and the rounds under them. Each test plans a year of its own, far ahead. */
@QuarkusTest
class AnnualPlanResourceTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";
    private static final String LEADER = TestTokens.approver();
    private static final Map<String, String> PAPERS =
            Map.of("documentNumber", "云法委〔2026〕1号", "filingNumber", "云督备〔2026〕1号");

    @Test
    void aPlanIsApprovedHeldAndAmended() {
        var plan = aPlan(2071);
        step(LEADER, plan, "approval", PAPERS).then().statusCode(200).body("status", is("APPROVED"));
        var item = itemOf(plan);
        var round = "/v1/rounds/" + created(post(OFFICE, "/v1/rounds", with(round(2071), "planItemId", item)));
        step(OFFICE, round, "closure").then().statusCode(200).body("planItemId", is(item));

        Api.as(OFFICE)
                .get(plan)
                .then()
                .body("planned", is(1))
                .body("held", is(1))
                .body("items[0].progress", is("HELD"))
                .body("items[0].rounds.name", is(List.of("上半年法治督察")));
        assertProblem(step(LEADER, plan, "amendment", amendment(item(2071))))
                .hasStatus(409)
                .hasType("plan-item-in-use")
                .pointsAt("/items");
        step(LEADER, plan, "amendment", amendment(with(item(2071), "id", item), item(2071)))
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].id", is(item))
                .body("amendments[0].document", is("云法委〔2026〕9号"));
        assertThat(RecordedEvents.await(EVENTS, idOf(plan), 2))
                .extracting(RecordedEvent::type)
                .containsExactly("inspection.annual-plan.approved.v1", "inspection.annual-plan.amended.v1");
    }

    @Test
    void aRoundOutsideTheApprovedPlanSaysWhy() {
        var plan = aPlan(2072);
        var before = post(OFFICE, "/v1/rounds", round(2072));
        before.then().statusCode(201);
        var item = itemOf(plan);
        assertProblem(post(OFFICE, "/v1/rounds", with(round(2072), "planItemId", item)))
                .hasStatus(422)
                .hasType("plan-not-approved")
                .pointsAt("/planItemId");
        step(LEADER, plan, "approval", PAPERS).then().statusCode(200);

        assertProblem(post(OFFICE, "/v1/rounds", round(2072)))
                .hasStatus(422)
                .hasType("outside-plan-reason-required")
                .pointsAt("/outsidePlanReason");
        post(OFFICE, "/v1/rounds", with(round(2072), "outsidePlanReason", "省委办交办"))
                .then()
                .statusCode(201)
                .body("outsidePlanReason", is("省委办交办"));
        assertProblem(post(OFFICE, "/v1/rounds", with(round(2072), "planItemId", UUID.randomUUID())))
                .hasStatus(422)
                .hasType("no-such-plan-item")
                .pointsAt("/planItemId");
        assertProblem(post(OFFICE, "/v1/rounds", with(with(round(2072), "planItemId", item), "to", "2072-08-01")))
                .hasStatus(422)
                .hasType("round-does-not-fit-plan")
                .pointsAt("/to");
    }

    @Test
    void aUnitKnowsThePlanFromItsApprovalOn() {
        var plan = aPlan(2073);
        var unit = TestTokens.unit(aUnit());

        assertProblem(Api.as(unit).get(plan)).hasStatus(404);
        Api.as(unit)
                .get("/v1/annual-plans?year=2073")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(idOf(plan).toString())));
        step(LEADER, plan, "approval", PAPERS).then().statusCode(200);

        Api.as(unit).get(plan).then().statusCode(200);
        Api.as(unit)
                .get("/v1/annual-plans?year=2073")
                .then()
                .body("items.id", hasItem(idOf(plan).toString()));
        assertProblem(post(unit, "/v1/annual-plans", plan(2073))).hasStatus(403);
    }

    @Test
    void anIssuerHasOneApprovedPlanAYear() {
        step(LEADER, aPlan(2074), "approval", PAPERS).then().statusCode(200);
        var second = aPlan(2074);

        assertProblem(step(LEADER, second, "approval", PAPERS)).hasStatus(409).hasType("plan-exists");
        Api.as(OFFICE).get(second).then().body("status", is("DRAFT"));
    }

    @Test
    void nobodyApprovesHisOwnPlanOrWithoutItsPapersOrOneHeHasNotRead() {
        var plan = aPlan(2075);

        assertProblem(step(TestTokens.of(Role.APPROVER, "office-clerk", null), plan, "approval", PAPERS))
                .hasStatus(403)
                .hasType("self-approval");
        assertProblem(step(LEADER, plan, "approval", Map.of("documentNumber", "1号", "filingNumber", " ")))
                .hasStatus(400)
                .pointsAt("/filingNumber");
        assertProblem(Api.as(LEADER).body(PAPERS).put(plan + "/approval")).hasStatus(428);
        assertProblem(put(LEADER, plan + "/approval", 7, PAPERS)).hasStatus(412);
        assertProblem(step(LEADER, plan, "amendment", amendment(item(2075))))
                .hasStatus(409)
                .hasType("step-not-allowed");
        put(OFFICE, plan, 0, with(plan(2075), "title", "更正后的计划"))
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("title", is("更正后的计划"));
    }

    @ParameterizedTest
    @CsvSource({
        "legalBasis, GOVERNMENT_INSPECTION, 422, /items/0/designation",
        "kind, SPECIAL, 422, /items/0/theme",
        "to, 2076-06-30, 422, /items/0/to",
        "id, 0190d2a4-0000-7000-8000-000000000000, 422, /items/0/id",
        "from, , 400, /items/0/from",
        "groups, , 400, /items/0/groups",
    })
    void aPlanThatIsNotSoundIsRefused(String field, String value, int status, String pointer) {
        var body = with(plan(2076), "items", List.of(with(item(2076), field, value)));

        assertProblem(post(OFFICE, "/v1/annual-plans", body)).hasStatus(status).pointsAt(pointer);
        Api.as(OFFICE).get("/v1/annual-plans?year=2076").then().body("items", hasSize(0));
    }

    private static String aPlan(int year) {
        return "/v1/annual-plans/" + created(post(OFFICE, "/v1/annual-plans", plan(year)));
    }

    private static UUID idOf(String plan) {
        return UUID.fromString(plan.substring(plan.lastIndexOf('/') + 1));
    }

    private static String itemOf(String plan) {
        return Api.as(OFFICE).get(plan).path("items[0].id");
    }

    private static Map<String, Object> plan(int year) {
        return new HashMap<>(Map.of(
                "year", year,
                "title", "年度法治督察计划",
                "issuer", "PARTY_OFFICE",
                "issuerName", "县委依法治县办",
                "items", List.of(item(year))));
    }

    private static Map<String, Object> item(int year) {
        return new HashMap<>(Map.of(
                "kind",
                "HALF_YEAR",
                "legalBasis",
                "RULE_OF_LAW_INSPECTION",
                "from",
                year + "-07-01",
                "to",
                year + "-07-31",
                "groups",
                List.of("TOWNSHIP")));
    }

    private static Map<String, Object> amendment(Object... items) {
        return Map.of("reason", "增加专项", "document", "云法委〔2026〕9号", "items", List.of(items));
    }

    private static Map<String, Object> round(int year) {
        var body = with(roundBody(), "year", year);
        body.put("from", year + "-07-06");
        body.put("to", year + "-07-10");
        return body;
    }
}
