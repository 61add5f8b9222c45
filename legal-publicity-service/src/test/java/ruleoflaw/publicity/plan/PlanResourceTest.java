package ruleoflaw.publicity.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.PLANS;
import static ruleoflaw.publicity.PublicityCalls.aPlan;
import static ruleoflaw.publicity.PublicityCalls.aPublishedPlan;
import static ruleoflaw.publicity.PublicityCalls.aSubmittedPlan;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.idOf;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.statusOf;
import static ruleoflaw.publicity.PublicityCalls.step;
import static ruleoflaw.publicity.PublicityCalls.versionOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Plans over HTTP: who writes, who publishes, and what the others hear. */
@QuarkusTest
class PlanResourceTest {
    private static final String EVENTS = "ruleoflaw.publicity.events.v1";
    private static final String STATE = "ruleoflaw.publicity.state.v1";
    private static final Map<String, Object> PLAN_2026 = Map.of("year", 2026, "title", "2026年普法计划");
    private static final Map<String, Object> WHY = Map.of("reason", "缺少宪法宣传周活动");

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;

    @BeforeEach
    void itIsTheSixthOfMarch() {
        SuiteDay.is(management, "2026-03-06");
        unit = aUnit();
    }

    @Test
    void aUnitsPlanIsPublishedAndTheOthersHearHowMuchItPromises() {
        var plan = aPublishedPlan(unit);

        Api.as(OFFICE)
                .get(plan)
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("plannedActivities", equalTo(1))
                .body("submittedOn", equalTo("2026-03-06"))
                .body("publishedOn", equalTo("2026-03-06"));
        var events = RecordedEvents.await(EVENTS, idOf(plan), 2);
        assertThat(events)
                .extracting(RecordedEvent::type)
                .containsExactly("publicity.plan.submitted.v1", "publicity.plan.published.v1");
        var published = events.getLast();
        assertThat(published.key()).isEqualTo(idOf(plan).toString());
        assertThat(published.data().get("unitId").asText()).isEqualTo(unit.toString());
        assertThat(published.data().get("year").asInt()).isEqualTo(2026);
        assertThat(published.data().get("plannedActivities").asInt()).isEqualTo(1);
    }

    @Test
    void theStateTopicHoldsThePlanAsItIsNow() {
        var plan = aPublishedPlan(unit);

        var states = RecordedEvents.await(STATE, idOf(plan), 2);

        assertThat(states.getLast().key()).isEqualTo("publicity.plan.state.v1/" + idOf(plan));
        assertThat(states.getLast().data().get("status").asText()).isEqualTo("PUBLISHED");
    }

    @Test
    void aReturnedPlanIsMendedAndSubmittedAgain() {
        var plan = aSubmittedPlan(unit);
        step(OFFICE, plan, "return", WHY).then().statusCode(200).body("reason", equalTo("缺少宪法宣传周活动"));

        put(TestTokens.unit(unit), plan, versionOf(plan), Map.of("title", "2026年普法计划(修订)"))
                .then()
                .statusCode(200);
        step(TestTokens.unit(unit), plan, "submission").then().statusCode(200);

        assertThat(statusOf(plan)).isEqualTo("SUBMITTED");
    }

    @Test
    void theOfficeDrawsUpAPlanOnlyWhenItSaysForWhom() {
        assertProblem(post(OFFICE, PLANS, PLAN_2026))
                .hasStatus(422)
                .hasType("unit-required")
                .pointsAt("/unitId");

        post(OFFICE, PLANS, Map.of("unitId", unit, "year", 2026, "title", "普法计划"))
                .then()
                .statusCode(201)
                .header("ETag", Api.etag(0))
                .body("unitId", equalTo(unit.toString()))
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void aUnitHasOnePlanAYearUntilItWithdrawsIt() {
        var first = aPlan(unit);
        assertProblem(post(TestTokens.unit(unit), PLANS, PLAN_2026))
                .hasStatus(409)
                .hasType("plan-exists");

        step(TestTokens.unit(unit), first, "withdrawal", WHY).then().statusCode(200);

        assertThat(created(post(TestTokens.unit(unit), PLANS, PLAN_2026))).isNotEqualTo(first);
    }

    @Test
    void anotherUnitSeesNothingAndChangesNothing() {
        var plan = aPlan(unit);
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(plan)).hasStatus(404);
        assertProblem(put(sibling, plan, 0, Map.of("title", "改名"))).hasStatus(404);
        assertProblem(put(sibling, plan + "/submission", 0, Map.of())).hasStatus(404);
        assertProblem(put(sibling, plan + "/withdrawal", 0, WHY)).hasStatus(404);
        assertProblem(post(sibling, PLANS, Map.of("unitId", unit, "year", 2027, "title", "代拟")))
                .hasStatus(404);

        Api.as(sibling).get(PLANS + "?unit=" + unit).then().body("items.size()", equalTo(0));
        assertThat(versionOf(plan)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"publication, unit", "return, unit", "submission, office", "publication, auditor"})
    void aStepOfAnotherRoleIsRefused(String step, String role) {
        var plan = aSubmittedPlan(unit);
        var token = TestTokens.of(role, "somebody", unit);

        assertProblem(step(token, plan, step, WHY)).hasStatus(403).hasType("not-allowed");

        assertThat(statusOf(plan)).isEqualTo("SUBMITTED");
    }

    @Test
    void stepsOutOfOrderAreRefused() {
        var plan = aPlan(unit);

        assertProblem(step(OFFICE, plan, "publication")).hasStatus(409).hasType("step-not-allowed");
        assertProblem(step(OFFICE, plan, "return", WHY)).hasStatus(409).hasType("step-not-allowed");
        assertProblem(step(TestTokens.unit(unit), plan, "submission"))
                .hasStatus(409)
                .hasType("plan-empty");
        assertThat(statusOf(plan)).isEqualTo("DRAFT");
    }

    @Test
    void onlyTheOfficeWithdrawsAPublishedPlan() {
        var plan = aPublishedPlan(unit);
        assertProblem(step(TestTokens.unit(unit), plan, "withdrawal", WHY))
                .hasStatus(403)
                .hasType("plan-kept-by-office");

        step(OFFICE, plan, "withdrawal", WHY).then().statusCode(200);

        var last = RecordedEvents.await(EVENTS, idOf(plan), 3).getLast();
        assertThat(last.type()).isEqualTo("publicity.plan.withdrawn.v1");
        assertThat(last.data().get("plannedActivities").asInt()).isZero();
    }

    @Test
    void aStepNeedsTheVersionItWasPreparedOn() {
        var plan = aSubmittedPlan(unit);
        var version = versionOf(plan);

        assertProblem(Api.as(OFFICE).put(plan + "/publication")).hasStatus(428).hasType("version-required");
        assertProblem(put(OFFICE, plan + "/publication", version - 1, Map.of()))
                .hasStatus(412)
                .hasType("stale-version");
        put(OFFICE, plan + "/publication", version, Map.of())
                .then()
                .statusCode(200)
                .header("ETag", Api.etag(version + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"year\":2026}', 400, /title",
        "'{\"year\":1999,\"title\":\"计划\"}', 400, /year",
        "'{\"year\":2026,\"title\":\"计划\",\"status\":\"PUBLISHED\"}', 400, /status",
        "'{\"title\":\"计划\",\"year\":\"今年\"}', 400, /year",
    })
    void whatIsNoPlanIsRefusedWhereItIsWrong(String body, int status, String pointer) {
        assertProblem(Api.as(TestTokens.unit(unit)).body(body).post(PLANS))
                .hasStatus(status)
                .pointsAt(pointer);
    }

    @Test
    void theSameRequestTwiceDrawsUpOnePlan() {
        var key = UUID.randomUUID().toString();
        var request =
                Api.as(TestTokens.unit(unit)).header("Idempotency-Key", key).body(PLAN_2026);

        var first = created(request.post(PLANS));

        assertThat(created(request.post(PLANS))).isEqualTo(first);
    }

    @Test
    void plansAreFilteredAndReadPageByPage() {
        aPublishedPlan(unit);
        post(TestTokens.unit(unit), PLANS, Map.of("year", 2027, "title", "2027年普法计划"))
                .then()
                .statusCode(201);
        var mine = PLANS + "?unit=" + unit;

        var first = Api.as(OFFICE).get(mine + "&limit=1");
        var second = Api.as(OFFICE).get(mine + "&limit=1&cursor=" + first.path("next"));

        assertThat(first.<List<Integer>>path("items.year")).containsExactly(2026);
        assertThat(second.<List<Integer>>path("items.year")).containsExactly(2027);
        assertThat(second.<String>path("next")).isNull();
        Api.as(OFFICE).get(mine + "&year=2027").then().body("items.size()", equalTo(1));
        Api.as(OFFICE).get(mine + "&status=PUBLISHED").then().body("items.year", equalTo(List.of(2026)));
        Api.as(TestTokens.unit(unit)).get(PLANS).then().body("items.size()", equalTo(2));
        assertProblem(Api.as(OFFICE).get(mine + "&status=SOON")).hasStatus(400);
    }
}
