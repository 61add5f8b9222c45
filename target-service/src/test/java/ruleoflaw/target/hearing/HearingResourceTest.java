package ruleoflaw.target.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** The court reports a hearing, the unit says why nobody came, the court decides. */
@QuarkusTest
class HearingResourceTest {
    private static final String TOPIC = "ruleoflaw.target.events.v1";
    private static final String COURT = TestTokens.of(Role.SYSTEM, "court-system", null);

    @Test
    void anAbsenceTheCourtAcceptsLeavesTheDenominator() {
        var unit = aUnit();
        report(unit, "PRINCIPAL");
        report(unit, "LEADER");
        var absent = report(unit, "NONE");
        assertRates(unit, "66.67", "33.33", 3);

        step(TestTokens.unit(unit), absent, "absence-claim", claim(unit))
                .then()
                .statusCode(200)
                .body("absence", is("CLAIMED"));
        step(COURT, absent, "absence-decision", decision())
                .then()
                .statusCode(200)
                .body("absence", is("ACCEPTED"));

        assertRates(unit, "100.00", "50.00", 2);
        var events = RecordedEvents.await(TOPIC, idOf(absent), 3);
        assertThat(events)
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "target.hearing.held.v1",
                        "target.hearing.absence-claimed.v1",
                        "target.hearing.absence-decided.v1");
        assertThat(events.get(0).data().path("attendance").asText()).isEqualTo("NONE");
        assertThat(events.get(0).data().path("status").asText()).isEqualTo("HELD");
        assertThat(events.get(2).data().path("absence").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void theYearsDenominatorIsDecidedByAPaperAndStoredBesideTheRate() {
        var unit = aUnit();
        var year = "/v1/attendance-policies/2019";
        post(COURT, "/v1/hearings", with(with(hearing(unit, "NONE"), "heldOn", "2019-05-06"), "notified", false));

        Api.as(OFFICE).get(year).then().body("policy", is("MINUS_JUSTIFIED")).body("document", nullValue());
        put(TestTokens.approver(), year, -1, Map.of("policy", "NOTIFIED_ONLY", "document", "云法办〔2019〕2号"))
                .then()
                .statusCode(200);

        Api.as(TestTokens.unit(unit))
                .get("/v1/figures?year=2019")
                .then()
                .body("items.find { it.code == 'hearings.leader-rate' }.policy", is("法院通知负责人出庭的案件"))
                .body("items.find { it.code == 'hearings.leader-rate' }.denominator", is(0));
        assertProblem(put(OFFICE, year, 0, Map.of("policy", "ALL_HEARD", "document", "1")))
                .hasStatus(403);
    }

    @Test
    void theCourtMaySendAHearingAgainAndCorrectItThatWay() {
        var unit = aUnit();
        var first = with(hearing(unit, "NONE"), "externalId", "云行开" + unit);
        var id = created(post(COURT, "/v1/hearings", first));

        assertThat(created(post(COURT, "/v1/hearings", first))).isEqualTo(id);
        post(COURT, "/v1/hearings", with(first, "attendance", "LEADER")).then().body("attendance", is("LEADER"));

        assertThat(RecordedEvents.await(TOPIC, id, 2))
                .extracting(RecordedEvent::type)
                .containsExactly("target.hearing.held.v1", "target.hearing.corrected.v1");
    }

    @Test
    void aUnitDoesNotRewriteWhatTheCourtReportedNorDecideItsOwnAbsence() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var hearing = report(unit, "NONE");
        var correction = Map.of("heldOn", "2026-05-06", "notified", true, "attendance", "LEADER", "reason", "有误");

        assertProblem(step(clerk, hearing, "correction", correction))
                .hasStatus(409)
                .hasType("record-is-imported");
        assertProblem(step(clerk, hearing, "absence-decision", decision())).hasStatus(403);
        assertProblem(step(COURT, hearing, "absence-decision", decision()))
                .hasStatus(409)
                .hasType("absence-step-not-allowed");
    }

    @Test
    void whoAppearedHasNoAbsenceAndAClaimNeedsProof() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);

        assertProblem(step(clerk, report(unit, "LEADER"), "absence-claim", claim(unit)))
                .hasStatus(409)
                .hasType("nobody-was-absent");
        assertProblem(step(clerk, report(unit, "NONE"), "absence-claim", with(claim(unit), "fileIds", List.of())))
                .hasStatus(400)
                .pointsAt("/fileIds");
    }

    @Test
    void aSiblingUnitFindsNothingAndAnUnknownUnitIsRefused() {
        var hearing = report(aUnit(), "NONE");
        var other = aUnit();
        var sibling = TestTokens.unit(other);

        assertProblem(Api.as(sibling).get(hearing)).hasStatus(404);
        assertProblem(put(sibling, hearing + "/absence-claim", 0, claim(other))).hasStatus(404);
        assertProblem(post(COURT, "/v1/hearings", hearing(UUID.randomUUID(), "NONE")))
                .hasStatus(422)
                .pointsAt("/unitId");
        assertProblem(Api.as(COURT).body(decision()).put(hearing + "/absence-decision"))
                .hasStatus(428);
        Api.as(OFFICE).get(hearing).then().body("version", is(0)).body("absence", is("NONE"));
    }

    @Test
    void aUnitRecordsItsOwnHearingAndTheOfficeTakesOutWhatDoesNotBelong() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var hearing =
                "/v1/hearings/" + created(post(clerk, "/v1/hearings", with(hearing(unit, "LEADER"), "unitId", null)));

        Api.as(clerk).get(hearing).then().body("source", is("UNIT")).body("unitId", is(unit.toString()));
        step(OFFICE, hearing, "withdrawal", Map.of("reason", "重复")).then().body("status", is("WITHDRAWN"));

        assertProblem(step(OFFICE, hearing, "withdrawal", Map.of("reason", "重复")))
                .hasStatus(409);
        Api.as(clerk).get("/v1/figures?year=2026").then().body("items.find { it.code == 'hearings' }.value", is("0"));
    }

    private static void assertRates(UUID unit, String leaders, String principals, int whole) {
        Api.as(TestTokens.unit(unit))
                .get("/v1/figures?year=2026")
                .then()
                .body("items.find { it.code == 'hearings.leader-rate' }.value", is(leaders))
                .body("items.find { it.code == 'hearings.principal-rate' }.value", is(principals))
                .body("items.find { it.code == 'hearings.leader-rate' }.denominator", is(whole));
    }

    private static Map<String, Object> hearing(UUID unit, String attendance) {
        return new HashMap<>(Map.of(
                "unitId",
                unit,
                "caseNumber",
                "(2026)云行初1号",
                "court",
                "云岭县人民法院",
                "instance",
                "FIRST",
                "notified",
                true,
                "heldOn",
                "2026-05-06",
                "attendance",
                attendance));
    }

    private static String report(UUID unit, String attendance) {
        return "/v1/hearings/" + created(post(COURT, "/v1/hearings", hearing(unit, attendance)));
    }

    private static Map<String, Object> claim(UUID unit) {
        var proof = Api.as(TestTokens.unit(unit))
                .contentType(ContentType.TEXT)
                .body("防汛值班表")
                .post("/v1/files?name=a.txt&occurred-on=2026-05-06")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return Map.of("ground", "IRREPLACEABLE_DUTY", "reason", "防汛抢险", "fileIds", List.of(proof));
    }

    private static Map<String, Object> decision() {
        return Map.of("accepted", true, "courtDocument", "(2026)云行初1号函", "on", "2026-06-01");
    }

    private static UUID idOf(String hearing) {
        return UUID.fromString(hearing.substring(hearing.lastIndexOf('/') + 1));
    }
}
