package ruleoflaw.target.subassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aSignedAssignment;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.dueOf;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** A township divides its work among villages and stations; that never shows in the county's figures. */
@QuarkusTest
class SubAssignmentResourceTest {
    private UUID unit;
    private String assignment;

    @BeforeEach
    void begin() {
        unit = aUnit();
        assignment = aSignedAssignment(unit);
    }

    @Test
    void theWholeIsDoneAfterItsPartsAndTheCountyCountsOne() {
        divide(assignment, part("石桥村", "60"), part("司法所", "40"))
                .then()
                .statusCode(201)
                .body("given", is(2));
        var parts = partsOf("assignment=" + idIn(assignment));
        divide(parts.getFirst(), part("第一网格", "100")).then().statusCode(201);
        var below = partsOf("parent=" + idIn(parts.getFirst())).getFirst();

        assertProblem(done(parts.getFirst())).hasStatus(409).hasType("parts-open");
        done(below).then().statusCode(200).body("status", is("DONE")).body("late", is(false));
        done(parts.getFirst()).then().statusCode(200);
        assertProblem(done(below)).hasStatus(409).hasType("part-settled");

        Api.as(OFFICE).get("/v1/assignments?unit=" + unit).then().body("items.size()", is(1));
        Api.as(OFFICE).get(assignment).then().body("percent", is(0)).body("status", is("ACKNOWLEDGED"));
    }

    @Test
    void partsMakeUpTheWholeAndTakeNoLonger() {
        assertProblem(divide(assignment, part("石桥村", "60"), part("司法所", "30")))
                .hasStatus(422)
                .hasType("parts-do-not-sum")
                .pointsAt("/parts")
                .detailContains("90");
        var late = LocalDate.parse(dueOf(assignment)).plusDays(1).toString();
        assertProblem(divide(assignment, with(part("石桥村", "100"), "due", late)))
                .hasStatus(422)
                .hasType("part-due-too-late")
                .pointsAt("/parts/0/due");
        assertProblem(divide(assignment, with(part("石桥村", "100"), "divisionCode", "12")))
                .hasStatus(400)
                .pointsAt("/parts/0/divisionCode");
        assertThat(partsOf("assignment=" + idIn(assignment))).isEmpty();

        divide(assignment, part("石桥村", "100")).then().statusCode(201);
        assertProblem(divide(assignment, part("石桥村", "100"))).hasStatus(409).hasType("broken-down-already");
    }

    @Test
    void withdrawnPartsMakeRoomForOthers() {
        divide(assignment, part("石桥村", "100"));
        var first = partsOf("assignment=" + idIn(assignment)).getFirst();

        step(TestTokens.unit(unit), first, "withdrawal", Map.of("text", "村庄合并"))
                .then()
                .statusCode(200);

        divide(assignment, part("新石桥村", "100")).then().statusCode(201);
    }

    @Test
    void theUnitAloneDividesItsWork() {
        var sibling = TestTokens.unit(aUnit());
        assertProblem(post(sibling, assignment + "/sub-assignments", Map.of("parts", List.of(part("石桥村", "100")))))
                .hasStatus(404);
        divide(assignment, part("石桥村", "100"));
        var first = partsOf("assignment=" + idIn(assignment)).getFirst();

        assertProblem(put(OFFICE, first + "/completion", 0, Map.of("text", "代办")))
                .hasStatus(403);
        assertProblem(put(sibling, first + "/completion", 0, Map.of("text", "代办")))
                .hasStatus(404);
        assertProblem(put(TestTokens.unit(unit), first + "/completion", 4, Map.of("text", "已办")))
                .hasStatus(412);
        Api.as(sibling).get("/v1/sub-assignments").then().body("items.size()", is(0));
        Api.as(OFFICE).get(first).then().body("status", is("GIVEN"));
    }

    private Response divide(String whole, Object... parts) {
        return post(TestTokens.unit(unit), whole + "/sub-assignments", Map.of("parts", List.of(parts)));
    }

    private Response done(String part) {
        return step(TestTokens.unit(unit), part, "completion", Map.of("text", "已办结"));
    }

    private Map<String, Object> part(String receiver, String weight) {
        return Map.of(
                "receiver",
                "VILLAGE",
                "receiverName",
                receiver,
                "title",
                "落实法律明白人培养",
                "weight",
                new BigDecimal(weight),
                "due",
                dueOf(assignment));
    }

    private List<String> partsOf(String filter) {
        List<String> ids = Api.as(TestTokens.unit(unit))
                .get("/v1/sub-assignments?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(id -> "/v1/sub-assignments/" + id).toList();
    }
}
