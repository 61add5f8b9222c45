package ruleoflaw.target.template;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.issue;
import static ruleoflaw.target.TargetCalls.line;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** A breakdown is kept under a name and used again with the targets of another year. */
@QuarkusTest
class TemplateResourceTest {
    private static final AtomicInteger NAMES = new AtomicInteger();

    @Test
    void lastYearsBreakdownIsSentToThisYearsPreviewAsItIs() {
        var year = aYear();
        var issued = issuedPlan(year, "60", "40");
        var template = "/v1/breakdown-templates/" + created(keep(issued));

        var next = aPlan(aYear());
        aTarget(next, "A-1");
        var ready =
                Api.as(OFFICE).get(template + "/breakdown?plan=" + next).then().statusCode(200);

        ready.body("lines.size()", is(1))
                .body("lines[0].group", is("NON_ENFORCEMENT"))
                .body("lines[0].weight", is(60))
                .body("lines[0].due", endsWith("-11-25"))
                .body("missing", equalTo(List.of("A-2")));
        List<Object> lines = ready.extract().path("lines");
        post(OFFICE, "/v1/plans/" + next + "/breakdown-previews", Map.of("lines", lines))
                .then()
                .statusCode(200);
    }

    @Test
    void whatDiffersWithinAGroupIsNoTemplate() {
        var year = aYear();
        var plan = aPlan(year);
        var first = aTarget(plan, "A-1");
        var second = aTarget(plan, "A-2");
        var one = aUnit();
        var other = aUnit();
        publish(plan);
        issue(
                        plan,
                        List.of(
                                line(first, one, "60", year + "-11-25"),
                                line(second, one, "40", year + "-11-25"),
                                line(first, other, "100", year + "-11-25")))
                .then()
                .statusCode(201);

        assertProblem(keep(plan)).hasStatus(409).hasType("template-not-uniform").detailContains("A-1");
    }

    @Test
    void aNameIsGivenOnceAndOnlyByTheOffice() {
        var issued = issuedPlan(aYear(), "60", "40");
        var name = "模板" + NAMES.incrementAndGet();
        var body = Map.of("name", name, "planId", issued);
        post(OFFICE, "/v1/breakdown-templates", body).then().statusCode(201);

        assertProblem(post(OFFICE, "/v1/breakdown-templates", body))
                .hasStatus(409)
                .hasType("template-name-taken")
                .pointsAt("/name");
        assertProblem(post(TestTokens.unit(aUnit()), "/v1/breakdown-templates", body))
                .hasStatus(403);
    }

    private static Response keep(UUID plan) {
        return post(OFFICE, "/v1/breakdown-templates", Map.of("name", "模板" + NAMES.incrementAndGet(), "planId", plan));
    }

    private static UUID issuedPlan(int year, String first, String second) {
        var plan = aPlan(year);
        var unit = aUnit();
        var lines = List.of(
                line(aTarget(plan, "A-1"), unit, first, year + "-11-25"),
                line(aTarget(plan, "A-2"), unit, second, year + "-11-25"));
        publish(plan);
        issue(plan, lines).then().statusCode(201);
        return plan;
    }
}
