package ruleoflaw.target.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.assignmentsOf;
import static ruleoflaw.target.TargetCalls.issue;
import static ruleoflaw.target.TargetCalls.line;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** A breakdown is issued as a whole or refused as a whole. */
@QuarkusTest
class BreakdownResourceTest {
    private String due;
    private UUID plan;
    private UUID first;
    private UUID second;
    private UUID unit;

    @BeforeEach
    void takeAPublishedPlanOfTwoTargetsAndAUnit() {
        var year = aYear();
        due = year + "-11-25";
        plan = aPlan(year);
        first = aTarget(plan, "A-1");
        second = aTarget(plan, "A-2");
        unit = aUnit();
        publish(plan);
    }

    @Test
    void weightsThatSumToExactlyOneHundredAreIssued() {
        issue(plan, List.of(line(first, unit, "66.67", due), line(second, unit, "33.33", due)))
                .then()
                .statusCode(201)
                .body("issued", is(2));

        Api.as(TestTokens.unit(unit))
                .get(assignmentsOf(plan).getFirst())
                .then()
                .body("status", is("ISSUED"))
                .body("targetCode", is("A-1"))
                .body("weight", is(66.67f))
                .body("unitId", is(unit.toString()))
                .body("rule", is("年度任务分解"));
    }

    @Test
    void ninetyNinePointNineNineIsNotOneHundred() {
        var other = aUnit();
        var name = Api.as(OFFICE).get("/v1/units/" + unit).<String>path("name");

        var answer = issue(
                plan,
                List.of(
                        line(first, unit, "66.66", due),
                        line(second, unit, "33.33", due),
                        line(first, other, "100", due)));

        assertProblem(answer).hasStatus(422).hasType("weights-do-not-sum").pointsAt("/lines");
        assertThat(answer.<List<String>>path("errors.detail")).containsExactly(name + "权重合计99.99");
        assertThat(assignmentsOf(plan)).isEmpty();
    }

    @Test
    void aTargetIsBrokenDownOnce() {
        issue(plan, List.of(line(first, unit, "100", due))).then().statusCode(201);

        assertProblem(issue(plan, List.of(line(first, aUnit(), "100", due))))
                .hasStatus(409)
                .hasType("target-already-broken-down")
                .pointsAt("/lines/0/targetId")
                .detailContains("A-1");
    }

    @Test
    void whatAUnitWasGivenEarlierCounts() {
        issue(plan, List.of(line(first, unit, "100", due))).then().statusCode(201);

        var answer = issue(plan, List.of(line(second, unit, "10", due)));

        assertProblem(answer).hasStatus(422).hasType("weights-do-not-sum");
        assertThat(answer.<List<String>>path("errors.detail").getFirst()).endsWith("权重合计110");
    }

    @Test
    void aWithdrawnBreakdownMakesRoomForAnother() {
        issue(plan, List.of(line(first, unit, "100", due))).then().statusCode(201);
        step(OFFICE, assignmentsOf(plan).getFirst(), "withdrawal", Map.of("reason", "权重有误"));

        issue(plan, List.of(line(first, unit, "40", due), line(second, unit, "60", due)))
                .then()
                .statusCode(201)
                .body("issued", is(2));
    }

    @Test
    void everythingThatIsWrongWithALineIsNamed() {
        var nobody = UUID.randomUUID();
        var year = Integer.parseInt(due.substring(0, 4));
        var wrong = with(
                with(with(line(nobody, nobody, "50", (year + 1) + "-01-01"), "leadUnitId", nobody), "group", null),
                "assistingUnitIds",
                List.of(nobody));

        assertProblem(issue(plan, List.of(line(first, unit, "100", due), wrong)))
                .hasStatus(422)
                .hasType("breakdown-refused")
                .pointsAt("/lines/1/targetId")
                .pointsAt("/lines/1/unitIds/0")
                .pointsAt("/lines/1/due")
                .pointsAt("/lines/1/leadUnitId")
                .pointsAt("/lines/1/assistingUnitIds/0");
        assertThat(assignmentsOf(plan)).isEmpty();
    }

    @Test
    void aLineNamesEitherAGroupOrUnits() {
        var neither = with(line(first, unit, "100", due), "unitIds", null);
        var both = with(line(first, unit, "100", due), "group", "TOWNSHIP");

        assertProblem(issue(plan, List.of(neither))).hasStatus(422).pointsAt("/lines/0/group");
        assertProblem(issue(plan, List.of(both))).hasStatus(422).pointsAt("/lines/0/group");
    }

    @Test
    void aUnitGetsATargetOnce() {
        assertProblem(issue(plan, List.of(line(first, unit, "50", due), line(first, unit, "50", due))))
                .hasStatus(422)
                .hasType("breakdown-refused")
                .pointsAt("/lines/1/unitIds");
    }

    @Test
    void anAbolishedUnitGetsNothing() {
        step(OFFICE, "/v1/units/" + unit, "abolition", Map.of("on", "2026-06-30"));

        assertProblem(issue(plan, List.of(line(first, unit, "100", due))))
                .hasStatus(422)
                .pointsAt("/lines/0/unitIds/0");
    }

    @Test
    void badNumbersAndEmptyListsAreRefused() {
        assertProblem(issue(plan, List.of())).hasStatus(400).pointsAt("/lines");
        assertProblem(issue(plan, List.of(line(first, unit, "0", due))))
                .hasStatus(400)
                .pointsAt("/lines/0/weight");
        assertProblem(issue(plan, List.of(line(first, unit, "33.333", due))))
                .hasStatus(400)
                .pointsAt("/lines/0/weight");
        assertProblem(issue(plan, List.of(with(line(first, unit, "100", due), "due", null))))
                .hasStatus(400)
                .pointsAt("/lines/0/due");
    }

    @Test
    void aDraftIsPreviewedButNotIssued() {
        var year = aYear();
        var draft = aPlan(year);
        var lines = List.of(line(aTarget(draft, "A-1"), unit, "100", year + "-11-25"));

        preview(draft, lines).then().statusCode(200).body("assignments", is(1));

        assertProblem(issue(draft, lines)).hasStatus(409).hasType("plan-not-published");
    }

    @Test
    void aPreviewShowsWhatWouldBeRefusedAndWhoIsLeftOut() {
        issue(plan, List.of(line(first, aUnit(), "100", due)));

        preview(plan, List.of(line(first, unit, "99.99", due)))
                .then()
                .statusCode(200)
                .body("units[0].unitId", is(unit.toString()))
                .body("units[0].weight", is(99.99f))
                .body(
                        "warnings.kind",
                        hasItems(
                                "WEIGHTS_DO_NOT_SUM", "TARGET_ALREADY_BROKEN_DOWN", "TARGET_LEFT_OUT", "UNIT_LEFT_OUT"))
                .body("warnings.detail.zh", hasItem("A-2没有单位承担"));
        assertThat(assignmentsOf(plan)).hasSize(1);
    }

    @Test
    void theSameRequestIssuesOnce() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("lines", List.of(line(first, unit, "100", due)));

        for (var i = 0; i < 2; i++) {
            Api.as(OFFICE)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/plans/" + plan + "/assignments")
                    .then()
                    .statusCode(201)
                    .body("issued", is(1));
        }

        assertThat(assignmentsOf(plan)).hasSize(1);
    }

    @Test
    void ofTwoClerksWhoBreakDownTheSameTargetOneWins() throws Exception {
        var other = aUnit();
        Callable<Integer> one =
                () -> issue(plan, List.of(line(first, unit, "100", due))).statusCode();
        Callable<Integer> two =
                () -> issue(plan, List.of(line(first, other, "100", due))).statusCode();

        try (var clerks = Executors.newFixedThreadPool(2)) {
            assertThat(clerks.invokeAll(List.of(one, two)).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(201, 409);
        }

        assertThat(assignmentsOf(plan)).hasSize(1);
    }

    @Test
    void onlyTheOfficeBreaksDown() {
        var body = Map.of("lines", List.of(line(first, unit, "100", due)));

        assertProblem(post(TestTokens.unit(unit), "/v1/plans/" + plan + "/assignments", body))
                .hasStatus(403);
        assertProblem(post(TestTokens.unit(unit), "/v1/plans/" + plan + "/breakdown-previews", body))
                .hasStatus(403);
    }

    private static Response preview(UUID plan, List<?> lines) {
        return post(OFFICE, "/v1/plans/" + plan + "/breakdown-previews", Map.of("lines", lines));
    }
}
