package ruleoflaw.target.annualtarget;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.importCsv;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.targetBody;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** County targets are written down completely, and only while their plan is a draft. */
@QuarkusTest
class TargetResourceTest {
    private static final Map<String, Object> QUALITATIVE =
            Map.of("code", "Q-1", "title", "裁量基准公布", "kind", "QUALITATIVE", "checklist", List.of("基准已审核", "基准已公布"));

    @Test
    void aTargetThatCanBeCountedSaysHow() {
        var plan = aPlan(aYear());

        var answer = post(OFFICE, targetsOf(plan), targetBody("A-1"));

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/targets/" + answer.<String>path("id")))
                .body("targetValue", is(100))
                .body("measure", is("RATIO"));
        Api.as(TestTokens.auditor())
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void aTargetThatCannotBeCountedHasAChecklist() {
        post(OFFICE, targetsOf(aPlan(aYear())), QUALITATIVE)
                .then()
                .statusCode(201)
                .body("checklist", equalTo(List.of("基准已审核", "基准已公布")));
    }

    @Test
    void anIncompleteTargetNamesWhatIsMissing() {
        var path = targetsOf(aPlan(aYear()));

        assertProblem(post(OFFICE, path, Map.of("code", "A-1", "title", "x", "kind", "QUANTITATIVE")))
                .hasStatus(422)
                .hasType("target-incomplete")
                .pointsAt("/measure")
                .pointsAt("/targetValue")
                .pointsAt("/measureUnit");
        assertProblem(post(OFFICE, path, with(QUALITATIVE, "checklist", List.of())))
                .hasStatus(422)
                .pointsAt("/checklist");
        assertProblem(post(OFFICE, path, with(QUALITATIVE, "checklist", List.of(" "))))
                .hasStatus(400);
    }

    @Test
    void aCodeStandsOnceInAPlan() {
        var plan = aPlan(aYear());
        aTarget(plan, "A-1");

        assertProblem(post(OFFICE, targetsOf(plan), targetBody("A-1")))
                .hasStatus(409)
                .hasType("target-code-taken")
                .pointsAt("/code");
        post(OFFICE, targetsOf(aPlan(aYear())), targetBody("A-1")).then().statusCode(201);
    }

    @Test
    void anIndicatorIsOneThatWasImported() {
        importCsv(
                "/v1/indicator-systems?code=TARGETS&edition=1&name=甲",
                "code,level,parentCode,titleZh,kind,measure\nX9,1,,一级,QUALITATIVE,CHECKLIST\n");
        var path = targetsOf(aPlan(aYear()));

        post(OFFICE, path, with(targetBody("A-1"), "indicatorCode", "X9"))
                .then()
                .statusCode(201);
        assertProblem(post(OFFICE, path, with(targetBody("A-2"), "indicatorCode", "X10")))
                .hasStatus(422)
                .hasType("indicator-unknown")
                .pointsAt("/indicatorCode");
    }

    @Test
    void aDraftsTargetsAreRevisedAndRemoved() {
        var plan = aPlan(aYear());
        var target = "/v1/targets/" + aTarget(plan, "A-1");

        put(OFFICE, target, 0, with(targetBody("A-1"), "targetValue", 97.5))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("targetValue", is(97.5f));
        assertProblem(put(OFFICE, target, 0, targetBody("A-1"))).hasStatus(412);
        Api.as(OFFICE).header("If-Match", "\"1\"").delete(target).then().statusCode(204);

        assertProblem(Api.as(OFFICE).get(target)).hasStatus(404).hasType("target-not-found");
    }

    @Test
    void anApprovedPlanKeepsItsTargets() {
        var plan = aPlan(aYear());
        var target = "/v1/targets/" + aTarget(plan, "A-1");
        publish(plan);

        assertProblem(put(OFFICE, target, 0, targetBody("A-2"))).hasStatus(409).hasType("plan-not-draft");
        assertProblem(Api.as(OFFICE).header("If-Match", "\"0\"").delete(target)).hasStatus(409);
        assertProblem(post(OFFICE, targetsOf(plan), targetBody("A-3"))).hasStatus(409);
    }

    @Test
    void aPlansTargetsAreListedInTheOrderTheyWereWritten() {
        var plan = aPlan(aYear());
        aTarget(plan, "B-2");
        aTarget(plan, "A-1");
        post(OFFICE, targetsOf(plan), QUALITATIVE);

        Api.as(OFFICE).get(targetsOf(plan)).then().body("items.code", equalTo(List.of("B-2", "A-1", "Q-1")));
        Api.as(OFFICE)
                .get(targetsOf(plan) + "?kind=QUALITATIVE")
                .then()
                .body("items.code", equalTo(List.of("Q-1")))
                .body("items[0].checklist.size()", is(2));
        Api.as(OFFICE).get(targetsOf(plan) + "?code=A-1").then().body("items.size()", is(1));
    }

    private static String targetsOf(Object plan) {
        return "/v1/plans/" + plan + "/targets";
    }
}
