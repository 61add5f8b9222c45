package ruleoflaw.inspection.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** An urging order over HTTP: issued, replied to, returned, replied to again, closed. */
@QuarkusTest
class UrgingResourceTest {
    private static final Map<String, String> REPLY = Map.of("reply", "因采购延误,九月底前完成");

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);
    private final Map<String, Object> body = Map.of(
            "unitId", unit,
            "title", "整改逾期",
            "demand", "说明逾期原因并明确完成时间",
            "days", 5,
            "dayUnit", "WORKING");

    @BeforeEach
    void itIsWednesday26August() {
        SuiteDay.is(management, "2026-08-26");
    }

    /** Five working days after Wednesday, 26 August: Wednesday, 2 September. */
    @Test
    void theUnitRepliesUntilTheOfficeIsContent() {
        var answer = post(OFFICE, "/v1/urging-orders", body);
        var id = created(answer);
        var order = "/v1/urging-orders/" + id;
        answer.then().body("due", is("2026-09-02")).body("rule", is("督办回复期限:5个工作日"));

        step(theUnit, order, "reply", REPLY)
                .then()
                .statusCode(200)
                .body("status", is("REPLIED"))
                .body("repliedOn", is("2026-08-26"));
        assertThat(matter()).isEqualTo("REPORTED");
        step(OFFICE, order, "return", Map.of("reason", "未写明完成时间"))
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"));
        step(theUnit, order, "reply", REPLY).then().statusCode(200);
        step(OFFICE, order, "closure").then().statusCode(200).body("status", is("CLOSED"));

        assertThat(matter()).isEqualTo("DONE");
        assertThat(RecordedEvents.await("ruleoflaw.inspection.events.v1", id, 5))
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "inspection.urging-order.issued.v1",
                        "inspection.urging-order.replied.v1",
                        "inspection.urging-order.returned.v1",
                        "inspection.urging-order.replied.v1",
                        "inspection.urging-order.closed.v1");
    }

    @Test
    void aSiblingUnitNeitherSeesNorAnswersIt() {
        var order = "/v1/urging-orders/" + created(post(OFFICE, "/v1/urging-orders", body));
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(order)).hasStatus(404);
        assertProblem(put(sibling, order + "/reply", 0, REPLY)).hasStatus(404);
        Api.as(sibling).get("/v1/urging-orders").then().body("items", empty());
        Api.as(theUnit).get(order).then().body("status", is("ISSUED")).body("version", is(0));
    }

    @Test
    void stepsOutOfTurnAreRefused() {
        var order = "/v1/urging-orders/" + created(post(OFFICE, "/v1/urging-orders", body));

        assertProblem(step(OFFICE, order, "closure")).hasStatus(409).detailContains("已下达");
        assertProblem(Api.as(theUnit).body(REPLY).put(order + "/reply")).hasStatus(428);
        assertProblem(put(theUnit, order + "/reply", 4, REPLY)).hasStatus(412);
        assertProblem(step(OFFICE, order, "reply", REPLY)).hasStatus(403);
        step(OFFICE, order, "withdrawal", Map.of("reason", "已整改"))
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));
        assertThat(matter()).isEqualTo("WITHDRAWN");
        assertProblem(step(theUnit, order, "reply", REPLY)).hasStatus(409);
    }

    @Test
    void whatIsMissingIsPointedAtAndNothingIsKept() {
        assertProblem(post(OFFICE, "/v1/urging-orders", with(body, "demand", " ")))
                .hasStatus(400)
                .pointsAt("/demand");
        assertProblem(post(OFFICE, "/v1/urging-orders", with(body, "unitId", UUID.randomUUID())))
                .hasStatus(422)
                .pointsAt("/unitId");
        assertProblem(post(theUnit, "/v1/urging-orders", body)).hasStatus(403);

        Api.as(OFFICE).get("/v1/urging-orders?unit=" + unit).then().body("items", empty());
    }

    private String matter() {
        return Api.as(OFFICE).get("/v1/matters?kind=URGING_REPLY&unit=" + unit).path("items[0].status");
    }
}
