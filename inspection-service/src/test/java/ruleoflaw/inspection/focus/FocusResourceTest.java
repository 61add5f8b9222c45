package ruleoflaw.inspection.focus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.FINDER;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;

/** The risk focus over HTTP: kept by the office, read by who inspects, unknown to units and topics. */
@QuarkusTest
class FocusResourceTest {
    private static final String PATH = "/v1/risk-focuses";

    private final UUID unit = aUnit();

    @Test
    void theOfficeKeepsItAndInspectorsReadIt() {
        var id = created(post(OFFICE, PATH, body()));
        var focus = PATH + "/" + id;

        put(OFFICE, focus, 0, with(body(), "weight", 5)).then().statusCode(200).body("weight", is(5));
        Api.as(FINDER).get(focus).then().body("name", is("执法中队"));
        Api.as(FINDER)
                .get(PATH + "?kind=DEPARTMENT&on=2026-07-01&unit=" + unit)
                .then()
                .body("items.id", contains(id.toString()));
        Api.as(FINDER).get(PATH + "?on=2027-01-01&unit=" + unit).then().body("items", empty());
        assertThat(AllTopics.mentioning(id)).isEmpty();
    }

    @Test
    void aUnitKnowsNothingOfIt() {
        var focus = PATH + "/" + created(post(OFFICE, PATH, body()));
        var theUnit = TestTokens.unit(unit);

        assertProblem(Api.as(theUnit).get(focus)).hasStatus(403);
        assertProblem(Api.as(theUnit).get(PATH)).hasStatus(403);
        assertProblem(put(theUnit, focus, 0, with(body(), "weight", 1))).hasStatus(403);
        Api.as(OFFICE).get(focus).then().body("weight", is(2));
    }

    @Test
    void whatDoesNotFitIsPointedAtAndNothingIsKept() {
        assertProblem(post(OFFICE, PATH, with(body(), "weight", 11)))
                .hasStatus(400)
                .pointsAt("/weight");
        assertProblem(post(OFFICE, PATH, with(body(), "to", "2025-12-31")))
                .hasStatus(422)
                .hasType("period-reversed")
                .pointsAt("/to");
        assertProblem(post(OFFICE, PATH, with(body(), "unitId", UUID.randomUUID())))
                .hasStatus(422)
                .pointsAt("/unitId");
        Api.as(OFFICE).get(PATH + "?unit=" + unit).then().body("items", empty());
    }

    @Test
    void anEditOfAnotherVersionIsRefused() {
        var focus = PATH + "/" + created(post(OFFICE, PATH, body()));

        assertProblem(Api.as(OFFICE).body(body()).put(focus)).hasStatus(428);
        assertProblem(put(OFFICE, focus, 3, body())).hasStatus(412);
    }

    private Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "unitId", unit,
                "kind", "DEPARTMENT",
                "name", "执法中队",
                "reason", "上一年度同类问题三次出现",
                "source", "FINDINGS",
                "weight", 2,
                "from", "2026-01-01",
                "to", "2026-12-31"));
    }
}
