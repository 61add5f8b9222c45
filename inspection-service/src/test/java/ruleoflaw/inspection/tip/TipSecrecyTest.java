package ruleoflaw.inspection.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.tip.TipCalls.HANDLER;
import static ruleoflaw.inspection.tip.TipCalls.SECOND;
import static ruleoflaw.inspection.tip.TipCalls.TEXT;
import static ruleoflaw.inspection.tip.TipCalls.idIn;
import static ruleoflaw.inspection.tip.TipCalls.mine;
import static ruleoflaw.inspection.tip.TipCalls.newest;
import static ruleoflaw.inspection.tip.TipCalls.step;
import static ruleoflaw.inspection.tip.TipCalls.takenDown;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** What is kept from whom, and for how long. */
@QuarkusTest
class TipSecrecyTest {
    @TestHTTPResource(management = true)
    URI management;

    @Inject
    TipRetention retention;

    @BeforeEach
    void itIsTheSeventhOfSeptember() {
        SuiteDay.is(management, "2026-09-07");
    }

    @Test
    void aTipAgainstTheHandlersOwnUnitDoesNotExistForHim() {
        var unit = aUnit();
        var ofThatUnit = TestTokens.of(Role.TIP_HANDLER, "cousin", unit);
        var tip = takenDown();
        Api.as(ofThatUnit).get(tip).then().statusCode(200);

        step(tip, "registration", Map.of("accusedUnitId", unit)).then().statusCode(200);

        assertProblem(Api.as(ofThatUnit).get(tip)).hasStatus(404);
        assertProblem(Api.as(ofThatUnit).get(tip + "/content")).hasStatus(404);
        Api.as(ofThatUnit)
                .get("/v1/tips?status=REGISTERED&limit=200")
                .then()
                .body("items.id", not(hasItem(idIn(tip).toString())));
        Api.as(HANDLER)
                .get("/v1/tips?status=REGISTERED&limit=200")
                .then()
                .body("items.id", hasItem(idIn(tip).toString()));
    }

    @Test
    void aNameIsReadByOneOfficerWhenASecondAgrees() throws SQLException {
        var tip = takenDown();
        Api.as(HANDLER)
                .get(tip + "/content")
                .then()
                .body("story.text", is(TEXT))
                .body("identity", nullValue());
        String access = "/v1/tip-identity-accesses/"
                + Api.as(HANDLER)
                        .body(Map.of("tipId", idIn(tip), "reason", "需当面核实时间地点"))
                        .post("/v1/tip-identity-accesses")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        assertProblem(access(HANDLER, access, "agreement", 0)).hasStatus(403).hasType("identity-needs-two");
        assertProblem(access(HANDLER, access, "reading", 0)).hasStatus(409).hasType("step-not-allowed");
        access(SECOND, access, "agreement", 0).then().statusCode(200).body("decidedBy", is("handler-two"));
        assertProblem(access(SECOND, access, "reading", 1)).hasStatus(403).hasType("identity-for-asker-only");
        access(HANDLER, access, "reading", 1).then().statusCode(200).body("name", is("赵某某"));

        Api.as(TestTokens.auditor())
                .get("/v1/tip-identity-accesses?tip=" + idIn(tip))
                .then()
                .body("items.reason", is(List.of("需当面核实时间地点")))
                .body("items.readOn", is(List.of("2026-09-07")));
        assertThat(audited("identity_access", "READ")).isEqualTo("handler-one");
    }

    @Test
    void anAnonymousTipHasNoNameToAskFor() {
        TipCalls.submitted();

        assertProblem(Api.as(HANDLER)
                        .body(Map.of("tipId", idIn(newest()), "reason", "想知道"))
                        .post("/v1/tip-identity-accesses"))
                .hasStatus(409)
                .hasType("tip-is-anonymous");
    }

    @Test
    void whatWasToldIsErasedThreeYearsAfterItsEnd() throws SQLException {
        var code = TipCalls.submitted();
        var tip = newest();
        step(tip, "registration", Map.of("accusedUnitId", aUnit())).then().statusCode(200);
        step(tip, "refusal", Map.of("reason", "已有生效判决")).then().statusCode(200);

        // three years of 365 days after 2026-09-07 end on 2029-09-06
        SuiteDay.is(management, "2029-09-06");
        retention.sweep();
        mine(code).then().statusCode(200);
        SuiteDay.is(management, "2029-09-07");
        retention.sweep();

        assertProblem(mine(code)).hasStatus(404).hasType("not-found");
        Api.as(HANDLER).get(tip).then().body("status", is("REFUSED")).body("erasedOn", notNullValue());
        for (var table : List.of("tip_content", "tip_message", "tip_attachment", "tip_identity", "accused")) {
            assertThat(rowsOf(table, idIn(tip))).as(table).isZero();
        }
    }

    private static Response access(String token, String access, String step, long version) {
        return Api.as(token)
                .header("If-Match", Api.etag(version))
                .body(Map.of())
                .put(access + "/" + step);
    }

    private static long rowsOf(String table, UUID tip) throws SQLException {
        try (var connection = Database.connect();
                var counting = connection.prepareStatement("select count(*) from " + table + " where tip_id = ?")) {
            counting.setObject(1, tip);
            try (var counted = counting.executeQuery()) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }

    private static String audited(String table, String status) throws SQLException {
        try (var connection = Database.connect();
                var query = connection.prepareStatement(
                        "select caller from audit_entry where table_name = ? and after ->> 'status' = ? order by id desc")) {
            query.setString(1, table);
            query.setString(2, status);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
