package ruleoflaw.inspection.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.VERIFIER;
import static ruleoflaw.inspection.InspectionCalls.aConfirmedFinding;
import static ruleoflaw.inspection.InspectionCalls.aSubmittedOrder;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** The plan before, the flags on the proof, and the look-back after: sustained, or falsified with what follows. */
@QuarkusTest
class LookBackTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";
    private static final String INTERNAL = "ruleoflaw.inspection.internal.v1";

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);

    @BeforeEach
    void itIsTheTwentiethOfJuly() {
        SuiteDay.is(management, "2026-07-20");
    }

    @Test
    void aPlanIsReturnedAndThenAccepted() {
        var order = "/v1/rectification-orders/"
                + created(post(
                        OFFICE,
                        "/v1/findings/" + aConfirmedFinding(unit) + "/rectification-orders",
                        Map.of("demand", "限期公示", "planDays", 10)));
        Api.as(theUnit).get(order).then().body("planDue", is("2026-07-30"));
        step(theUnit, order, "acknowledgement").then().statusCode(200);
        assertProblem(step(theUnit, order, "submission", Map.of("measures", "已公示")))
                .hasStatus(409)
                .hasType("plan-required");

        step(theUnit, order, "plan", Map.of("plan", "分步整改")).then().statusCode(200);
        step(VERIFIER, order, "plan-return", Map.of("reason", "没有时限")).then().statusCode(200);
        step(theUnit, order, "plan", Map.of("plan", "8月5日前完成")).then().statusCode(200);
        step(VERIFIER, order, "plan-acceptance").then().statusCode(200).body("status", is("RECTIFYING"));
        step(theUnit, order, "submission", Map.of("measures", "已公示")).then().statusCode(200);
    }

    @Test
    void aSustainedLookBackIsTold() {
        var order = accepted();

        step(VERIFIER, order, "look-back")
                .then()
                .statusCode(200)
                .body("status", is("SUSTAINED"))
                .body("lookedBackOn", is("2026-07-20"));

        assertThat(RecordedEvents.await(EVENTS, idOf(order), 5))
                .last()
                .returns("inspection.rectification-order.looked-back.v1", RecordedEvent::type)
                .returns("SUSTAINED", event -> event.data().get("outcome").asText());
        assertProblem(step(VERIFIER, order, "look-back")).hasStatus(409);
    }

    @Test
    void aFalsifiedClosingReopensWithANewDeadlineAndProposesAVeto() {
        var order = accepted();
        var finding = Api.as(OFFICE).get(order).<String>path("findingId");
        SuiteDay.is(management, "2026-11-18");
        var evidence = aFile(VERIFIER, "现场照片");
        var body = Map.of("reason", "整改照片不实", "falsified", true, "fileIds", List.of(evidence), "days", 60);

        assertProblem(step(VERIFIER, order, "reopening", Map.of("reason", "整改照片不实", "falsified", true)))
                .hasStatus(422)
                .hasType("evidence-required")
                .pointsAt("/fileIds");
        Api.as(OFFICE).get(order).then().body("status", is("ACCEPTED"));
        step(VERIFIER, order, "reopening", body)
                .then()
                .statusCode(200)
                .body("status", is("REOPENED"))
                .body("due", is("2027-01-17"))
                .body("lastDay", is("2027-01-18"));

        var proposed = RecordedEvents.await(
                INTERNAL, event -> finding.equals(event.data().path("findingId").asText()), 1);
        assertThat(proposed)
                .singleElement()
                .returns("inspection.veto.proposed.v1", RecordedEvent::type)
                .returns(unit.toString(), event -> event.data().get("unitId").asText())
                .returns(2026, event -> event.data().get("year").asInt())
                .returns("整改照片不实", event -> event.data().get("ground").asText())
                .returns(evidence, event -> event.data().get("fileIds").get(0).asText());
        Api.as(OFFICE).get("/v1/matters?unit=" + unit).then().body("items[0].lastDay", is("2027-01-18"));
        retract(finding);
    }

    private void retract(String finding) {
        var veto = "/v1/veto-proposals/"
                + Api.as(OFFICE).get("/v1/veto-proposals?unit=" + unit).<String>path("items[0].id");
        assertProblem(step(OFFICE, veto, "retraction", Map.of("reason", "误认"))).hasStatus(403);
        step(TestTokens.approver(), veto, "retraction", Map.of("reason", "经核实照片属实"))
                .then()
                .statusCode(200)
                .body("status", is("RETRACTED"));
        assertProblem(step(TestTokens.approver(), veto, "retraction", Map.of("reason", "再次")))
                .hasStatus(409);
        assertProblem(Api.as(theUnit).get(veto)).hasStatus(403);
        assertThat(RecordedEvents.await(
                        INTERNAL,
                        event -> finding.equals(event.data().path("findingId").asText()),
                        2))
                .last()
                .returns("inspection.veto.retracted.v1", RecordedEvent::type);
    }

    @Test
    void nobodyAboveTheFinderAccepts() {
        post(OFFICE, "/v1/reporting-lines", Map.of("person", "inspector-one", "superior", "section-head"));
        post(OFFICE, "/v1/reporting-lines", Map.of("person", "section-head", "superior", "bureau-head"));
        var order = aSubmittedOrder(unit);

        assertProblem(step(TestTokens.inspector("bureau-head"), order, "acceptance"))
                .hasStatus(403)
                .hasType("superior-verification");

        Api.as(OFFICE).get(order).then().body("status", is("SUBMITTED"));
        assertProblem(post(OFFICE, "/v1/reporting-lines", Map.of("person", "a", "superior", "a")))
                .hasStatus(422)
                .pointsAt("/superior");
    }

    @Test
    void proofThatWasSentBeforeOrIsTooOldIsFlagged() {
        var first = aFile(theUnit, "同一张照片" + unit);
        var other = TestTokens.unit(aUnit());
        var copied = aFile(other, "证明" + unit);
        var copy = aFile(theUnit, "证明" + unit);
        var order = aSubmittedOrder(unit);
        step(VERIFIER, order, "return", Map.of("reason", "缺照片")).then().statusCode(200);

        step(theUnit, order, "submission", Map.of("measures", "补充照片", "fileIds", List.of(first, copy)))
                .then()
                .statusCode(200);

        Api.as(VERIFIER)
                .get(order + "/proof-flags")
                .then()
                .body("findAll { it.kind == 'DUPLICATE' }.otherFileId", is(List.of(copied)))
                .body("findAll { it.kind == 'BEFORE_ORDER' }.fileId.sort()", is(List.of(first, copy)))
                .body("findAll { it.kind == 'LATE' }.size()", is(2));
        Api.as(theUnit)
                .get(order + "/proof-flags")
                .then()
                .body("findAll { it.kind == 'DUPLICATE' }[0].otherFileId", nullValue());
        assertProblem(Api.as(other).get(order + "/proof-flags")).hasStatus(404);
    }

    private String accepted() {
        var order = aSubmittedOrder(unit);
        step(VERIFIER, order, "acceptance").then().statusCode(200);
        return order;
    }

    private static UUID idOf(String order) {
        return UUID.fromString(order.substring(order.lastIndexOf('/') + 1));
    }

    /** A file about a day in May. */
    private static String aFile(String token, String content) {
        return Api.as(token)
                .contentType("text/plain")
                .body(content)
                .post("/v1/files?name=a.txt&occurred-on=2026-05-20")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
