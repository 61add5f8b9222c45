package ruleoflaw.target.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit says once a year how many people it has; a correction is told too. */
@QuarkusTest
class StaffFigureResourceTest {
    private UUID unit;

    @BeforeEach
    void begin() {
        unit = aUnit();
    }

    @Test
    void aYearsFiguresAreRecordedOnceAndCorrectedThere() {
        var figure = recorded();

        assertProblem(record(TestTokens.unit(unit), numbers(50, 45)))
                .hasStatus(409)
                .hasType("staff-figure-exists");
        put(TestTokens.unit(unit), figure, 0, Map.of("numbers", numbers(50, 44)))
                .then()
                .statusCode(200)
                .body("numbers.staff", is(44));
        assertProblem(put(TestTokens.unit(unit), figure, 0, Map.of("numbers", numbers(50, 40))))
                .hasStatus(412);

        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(figure), 2);
        assertThat(told).extracting(event -> event.data().get("staff").asInt()).containsExactly(45, 44);
        assertThat(told.getFirst().data().get("year").asInt()).isEqualTo(2026);
        assertThat(told.getFirst().data().get("unitId").asText()).isEqualTo(unit.toString());
    }

    @Test
    void apartIsNotLargerThanTheWhole() {
        assertProblem(record(TestTokens.unit(unit), with(numbers(50, 45), "qualified", 46)))
                .hasStatus(422)
                .hasType("staff-figure-inconsistent")
                .pointsAt("/numbers/qualified");
        assertProblem(record(TestTokens.unit(unit), numbers(50, -1)))
                .hasStatus(400)
                .pointsAt("/numbers/staff");
        Api.as(OFFICE).get("/v1/staff-figures?unit=" + unit).then().body("items.size()", is(0));
    }

    @Test
    void aSiblingNeitherSeesNorWrites() {
        var figure = recorded();
        var sibling = TestTokens.unit(aUnit());

        assertProblem(record(sibling, numbers(1, 1))).hasStatus(404);
        assertProblem(Api.as(sibling).get(figure)).hasStatus(404);
        assertProblem(put(sibling, figure, 0, Map.of("numbers", numbers(1, 1)))).hasStatus(404);
        Api.as(sibling).get("/v1/staff-figures?year=2026").then().body("items.size()", is(0));
        Api.as(OFFICE).get(figure).then().body("version", is(0));
    }

    private String recorded() {
        return "/v1/staff-figures/" + created(record(TestTokens.unit(unit), numbers(50, 45)));
    }

    private Response record(String token, Map<String, Object> numbers) {
        return post(token, "/v1/units/" + unit + "/staff-figures", Map.of("year", 2026, "numbers", numbers));
    }

    private static Map<String, Object> numbers(int establishment, int staff) {
        return Map.of("establishment", establishment, "staff", staff, "legalStaff", 6, "qualified", 2);
    }
}
