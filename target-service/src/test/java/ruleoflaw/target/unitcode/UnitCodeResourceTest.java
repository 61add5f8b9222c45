package ruleoflaw.target.unitcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.creditCode;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Codes change, the unit stays; which code held on a day can be looked up. */
@QuarkusTest
class UnitCodeResourceTest {
    private UUID unit;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void begin() {
        SuiteDay.is(management, "2026-06-01");
        unit = aUnit();
    }

    @AfterEach
    void giveTheServiceItsOwnTimeBack() {
        SuiteDay.isToday(management);
    }

    @Test
    void eachDayHasTheCodeThatHeldOnIt() {
        var old = codeOn("2026-01-01");
        var next = creditCode(900_001);

        change("CREDIT", next, "2026-05-01").then().statusCode(201).body("validFrom", is("2026-05-01"));

        assertThat(codeOn("2026-04-30")).isEqualTo(old);
        assertThat(codeOn("2026-05-01")).isEqualTo(next);
        Api.as(OFFICE).get("/v1/units/" + unit).then().body("uscc", is(next));
        Api.as(OFFICE).get("/v1/units?uscc=" + next).then().body("items[0].id", is(unit.toString()));
        var states = RecordedEvents.await("ruleoflaw.target.state.v1", unit, 2);
        assertThat(states.getLast().data().get("uscc").asText()).isEqualTo(next);
    }

    @Test
    void aDivisionCodeMayComeLater() {
        change("DIVISION", "530998203000", "2026-06-01").then().statusCode(201);

        Api.as(OFFICE).get("/v1/units/" + unit).then().body("divisionCode", is("530998203000"));
        Api.as(OFFICE)
                .get("/v1/units/" + unit + "/codes?kind=DIVISION&on=2026-05-31")
                .then()
                .body("items.size()", is(0));
    }

    @Test
    void whatTheRegisterSaysIsWrittenDownWithItsDay() {
        var address = "/v1/units/" + unit;
        var description = Map.of(
                "name",
                "新名",
                "shortName",
                "新",
                "type",
                "TOWNSHIP",
                "group",
                "TOWNSHIP",
                "divisionCode",
                "530998204000");
        put(OFFICE, address, 0, description).then().statusCode(200);
        SuiteDay.is(management, "2026-07-01");
        put(OFFICE, address, 1, with(description, "divisionCode", "530998205000"))
                .then()
                .statusCode(200);

        Api.as(OFFICE)
                .get(address + "/codes?kind=DIVISION&on=2026-06-30")
                .then()
                .body("items.code", equalTo(List.of("530998204000")));
        Api.as(OFFICE)
                .get(address + "/codes?kind=DIVISION&on=2026-07-01")
                .then()
                .body("items.code", equalTo(List.of("530998205000")));
    }

    @Test
    void whatDoesNotFitIsRefusedAndChangesNothing() {
        var old = codeOn("2026-06-01");

        assertProblem(change("CREDIT", old.substring(0, 17) + "?", "2026-05-01"))
                .hasStatus(422)
                .hasType("credit-code-invalid");
        assertProblem(change("DIVISION", "5309", "2026-05-01"))
                .hasStatus(422)
                .hasType("division-code-invalid")
                .pointsAt("/code");
        assertProblem(change("CREDIT", creditCode(900_002), "2026-06-02"))
                .hasStatus(422)
                .hasType("code-change-misdated")
                .pointsAt("/validFrom");
        assertProblem(change("CREDIT", old, "2026-05-01")).hasStatus(409).hasType("code-unchanged");
        assertProblem(post(
                        TestTokens.unit(unit),
                        "/v1/units/" + unit + "/codes",
                        Map.of("kind", "CREDIT", "code", creditCode(900_003), "validFrom", "2026-05-01")))
                .hasStatus(403);
        assertThat(codeOn("2026-06-01")).isEqualTo(old);
    }

    private Response change(String kind, String code, String from) {
        return post(OFFICE, "/v1/units/" + unit + "/codes", Map.of("kind", kind, "code", code, "validFrom", from));
    }

    private String codeOn(String day) {
        return Api.as(OFFICE)
                .get("/v1/units/" + unit + "/codes?kind=CREDIT&on=" + day)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .extract()
                .path("items[0].code");
    }
}
