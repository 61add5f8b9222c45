package ruleoflaw.inspection.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.card.CardCalls.linesOf;
import static ruleoflaw.inspection.circular.CircularCalls.criticismOf;
import static ruleoflaw.inspection.circular.CircularCalls.idIn;
import static ruleoflaw.inspection.circular.CircularCalls.published;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.deadline.Sweeping;

/** What a published circular means for a unit: an event that counts, a deadline, a reply. Published 20 October. */
@QuarkusTest
class AddressResourceTest {
    private static final Map<String, Object> REPLY = Map.of("reply", "已停岗培训并修订规范");

    @Inject
    Sweeping sweeping;

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);
    private String circular;
    private String address;

    @BeforeEach
    void aCircularIsPublishedOn20October() {
        SuiteDay.is(management, "2026-10-20");
        circular = published(criticismOf(unit));
        address = "/v1/circular-addresses/"
                + Api.as(theUnit)
                        .get("/v1/circular-addresses?circular=" + idIn(circular))
                        .<String>path("items[0].id");
    }

    @Test
    void theAddressedUnitIsTold() {
        var event = RecordedEvents.await("ruleoflaw.inspection.events.v1", idIn(address), 1)
                .getFirst();

        assertThat(event.type()).isEqualTo("inspection.circular.addressed.v1");
        assertThat(event.data().get("unitId").asText()).isEqualTo(unit.toString());
        assertThat(event.data().get("circularId").asText())
                .isEqualTo(idIn(circular).toString());
        assertThat(event.data().get("year").asInt()).isEqualTo(2026);
        assertThat(event.data().get("status").asText()).isEqualTo("ISSUED");
        assertThat(event.data().get("kind").asText()).isEqualTo("CRITICISM");
        assertThat(event.data().get("issuedOn").asText()).isEqualTo("2026-10-20");
        assertThat(event.data().get("due").asText()).isEqualTo("2026-11-19");
    }

    @Test
    void theUnitRepliesAndTheOfficeSettles() {
        Api.as(theUnit).get(address).then().body("due", is("2026-11-19")).body("rule", is("通报整改期限:30日"));

        step(theUnit, address, "reply", REPLY).then().statusCode(200).body("status", is("REPLIED"));
        step(OFFICE, address, "return", Map.of("reason", "缺少处理结果")).then().statusCode(200);
        step(theUnit, address, "reply", REPLY).then().statusCode(200);
        step(OFFICE, address, "settlement").then().statusCode(200).body("status", is("SETTLED"));

        assertThat(matter()).isEqualTo("DONE");
    }

    /** Due Thursday 19 November; the fifth working day after it is Thursday 26. */
    @Test
    void whoDoesNotReplyComesToTheCardsOfTheLadder() {
        SuiteDay.is(management, "2026-11-26");
        sweeping.now();

        assertThat(linesOf(idIn(address)))
                .containsExactlyInAnyOrder("BLUE 2026-11-16 2026-11-26 ISSUED", "YELLOW 2026-11-26 2026-11-26 ISSUED");
    }

    @Test
    void aRevokedCircularCountsNoMore() {
        step(TestTokens.approver(), circular, "revocation", Map.of("reason", "事实有误"))
                .then()
                .statusCode(200)
                .body("status", is("REVOKED"));

        Api.as(theUnit).get(address).then().body("status", is("REVOKED"));
        assertThat(matter()).isEqualTo("WITHDRAWN");
        assertThat(RecordedEvents.await("ruleoflaw.inspection.events.v1", idIn(address), 2))
                .last()
                .returns("inspection.circular.revoked.v1", RecordedEvent::type)
                .returns("REVOKED", event -> event.data().get("status").asText());
        assertProblem(step(theUnit, address, "reply", REPLY)).hasStatus(409);
        assertProblem(step(TestTokens.approver(), circular, "revocation", Map.of("reason", "x")))
                .hasStatus(409);
        assertProblem(step(OFFICE, circular, "revocation", Map.of("reason", "x")))
                .hasStatus(403);
    }

    @Test
    void aSiblingUnitNeitherSeesNorAnswersIt() {
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(address)).hasStatus(404);
        assertProblem(put(sibling, address + "/reply", 0, REPLY)).hasStatus(404);
        Api.as(sibling).get("/v1/circular-addresses?unit=" + unit).then().body("items", empty());
        Api.as(theUnit).get(address).then().body("status", is("OPEN")).body("reply", nullValue());
    }

    @Test
    void badRepliesAndStepsOutOfTurnAreRefused() {
        assertProblem(step(theUnit, address, "reply", Map.of("reply", "")))
                .hasStatus(400)
                .pointsAt("/reply");
        assertProblem(step(theUnit, address, "reply", Map.of("reply", "x", "fileIds", List.of(UUID.randomUUID()))))
                .hasStatus(422)
                .hasType("file-unknown");
        assertProblem(step(OFFICE, address, "settlement")).hasStatus(409);
        assertProblem(Api.as(theUnit).body(REPLY).put(address + "/reply")).hasStatus(428);
        assertProblem(put(theUnit, address + "/reply", 3, REPLY)).hasStatus(412);

        Api.as(theUnit).get(address).then().body("status", is("OPEN"));
    }

    /** Praise asks for nothing. */
    @Test
    void aCommendationHasNoDeadline() {
        var other = aUnit();
        var praise = criticismOf(other);
        praise.put("kind", "COMMENDATION");
        praise.keySet().removeAll(List.of("demand", "days", "dayUnit"));
        published(praise);

        Api.as(TestTokens.unit(other))
                .get("/v1/circular-addresses")
                .then()
                .body("items[0].status", is("NOTED"))
                .body("items[0].due", nullValue());
        Api.as(OFFICE).get("/v1/matters?unit=" + other).then().body("items", empty());
    }

    private String matter() {
        return Api.as(OFFICE)
                .get("/v1/matters?kind=CIRCULAR_DEMAND&unit=" + unit)
                .path("items[0].status");
    }
}
