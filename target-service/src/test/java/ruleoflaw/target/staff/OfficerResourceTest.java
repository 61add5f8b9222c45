package ruleoflaw.target.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit keeps its register of enforcement officers; the suite learns numbers, never persons. */
@QuarkusTest
class OfficerResourceTest {
    private static final String TOPIC = "ruleoflaw.target.events.v1";

    @Test
    void everyChangeRecountsAndNoPersonLeaves() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var certified = anOfficer(clerk, "演示甲", "X001", "2199-12-31");
        anOfficer(clerk, "演示乙", null, null);
        anOfficer(clerk, "演示丙", "X003", "2020-01-01");

        step(clerk, certified, "leaving", Map.of("on", "2026-02-01")).then().statusCode(200);

        var counts = RecordedEvents.await(TOPIC, event -> isCountOf(event, unit), 4);
        assertThat(counts).extracting(OfficerResourceTest::numbers).containsExactly("1/1", "2/1", "3/1", "2/0");
        assertThat(counts)
                .extracting(RecordedEvent::subject)
                .containsOnly(counts.getFirst().subject());
        assertThat(counts)
                .extracting(RecordedEvent::text)
                .noneMatch(text -> text.contains("演示") || text.contains("X0"));
    }

    @Test
    void aTableOfOfficersIsTakenOverWholeOrNotAtAll() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var head = "name,post,joinedOn,certificateNumber,certifiedOn,certificateValidUntil\n";
        var good = head + "演示甲,中队长,2020-01-01,X1,2020-02-01,2199-01-01\n演示乙,队员,2021-01-01,,,\n";

        assertProblem(importAs(clerk, good + "演示丙,,someday,,,\n"))
                .hasStatus(422)
                .hasType("import-refused")
                .pointsAt("/rows/4/post")
                .pointsAt("/rows/4/joinedOn");
        importAs(clerk, good).then().statusCode(201).body("created", is(2));

        Api.as(clerk).get("/v1/enforcement-staff").then().body("items.size()", is(2));
        var count = RecordedEvents.await(TOPIC, event -> isCountOf(event, unit), 1);
        assertThat(numbers(count.getLast())).isEqualTo("2/1");
    }

    @Test
    void whoIsThereByHisCertificateIsRevisedAndNotAddedAgain() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var head = "name,post,joinedOn,certificateNumber,certifiedOn,certificateValidUntil\n";
        importAs(clerk, head + "演示甲,中队长,2020-01-01,X1,2020-02-01,2199-01-01\n")
                .then()
                .statusCode(201);

        importAs(clerk, head + "演示甲,大队长,2020-01-01,X1,2020-02-01,2199-01-01\n演示乙,队员,2021-01-01,,,\n")
                .then()
                .statusCode(201)
                .body("created", is(1))
                .body("revised", is(1));

        Api.as(clerk)
                .get("/v1/enforcement-staff")
                .then()
                .body("items.size()", is(2))
                .body("items[0].post", is("大队长"));
    }

    @Test
    void nobodyElseSeesPersons() {
        var clerk = TestTokens.unit(aUnit());
        var officer = anOfficer(clerk, "演示甲", "X001", "2199-12-31");
        var sibling = TestTokens.unit(aUnit());
        var request = officer("演示乙", null, null);

        assertProblem(Api.as(sibling).get(officer)).hasStatus(404);
        assertProblem(put(sibling, officer, 0, request)).hasStatus(404);
        assertProblem(Api.as(TestTokens.inspector("i")).get(officer)).hasStatus(403);
        assertProblem(put(OFFICE, officer, 0, request)).hasStatus(403);
        Api.as(clerk).get(officer).then().body("name", is("演示甲")).body("version", is(0));
    }

    @Test
    void whoLeftStaysAsRecordedAndBadInputNamesItsField() {
        var clerk = TestTokens.unit(aUnit());
        var officer = anOfficer(clerk, "演示甲", "X001", "2199-12-31");
        step(clerk, officer, "leaving", Map.of("on", "2026-02-01")).then().statusCode(200);

        assertProblem(step(clerk, officer, "leaving", Map.of("on", "2026-02-01")))
                .hasStatus(409)
                .hasType("officer-has-left");
        assertProblem(post(clerk, "/v1/enforcement-staff", with(officer("演示乙", null, null), "name", "")))
                .hasStatus(400)
                .pointsAt("/name");
        assertProblem(Api.as(clerk).body(Map.of("on", "2026-02-01")).put(officer + "/leaving"))
                .hasStatus(428);
        assertProblem(put(clerk, officer + "/leaving", 9, Map.of("on", "2026-02-01")))
                .hasStatus(412);
    }

    private static boolean isCountOf(RecordedEvent event, UUID unit) {
        return "target.enforcement-staff.counted.v1".equals(event.type())
                && unit.toString().equals(event.data().path("unitId").asText());
    }

    private static String numbers(RecordedEvent count) {
        return count.data().path("staff").asInt() + "/"
                + count.data().path("certified").asInt();
    }

    private static Response importAs(String clerk, String table) {
        return Api.as(clerk)
                .contentType("text/csv")
                .body(table.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/enforcement-staff/imports");
    }

    private static Map<String, Object> officer(String name, String certificate, String validUntil) {
        var body = new HashMap<String, Object>(Map.of("name", name, "post", "执法队员", "joinedOn", "2019-01-01"));
        if (certificate != null) {
            body.putAll(Map.of(
                    "certificateNumber",
                    certificate,
                    "certifiedOn",
                    "2019-02-01",
                    "certificateValidUntil",
                    validUntil));
        }
        return body;
    }

    private static String anOfficer(String clerk, String name, String certificate, String validUntil) {
        return "/v1/enforcement-staff/"
                + created(post(clerk, "/v1/enforcement-staff", officer(name, certificate, validUntil)));
    }
}
