package ruleoflaw.inspection.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.FINDER;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.VERIFIER;
import static ruleoflaw.inspection.InspectionCalls.aConfirmedFinding;
import static ruleoflaw.inspection.InspectionCalls.aFinding;
import static ruleoflaw.inspection.InspectionCalls.aSubmittedOrder;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.anOrder;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** An order over HTTP, from its issue to its acceptance, and what is refused on the way. */
@QuarkusTest
class RectificationResourceTest {
    /** Of "photo", as sha256sum gives it. */
    private static final String SHA_256 = "55c64d0fcd6f9d5f7c828093857e3fdfda68478bb4e9bd24d481ef391c7804e8";

    private static final String EVENTS = "ruleoflaw.inspection.events.v1";
    private static final String STATE = "ruleoflaw.inspection.state.v1";

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);

    @BeforeEach
    void itIsTheTwentiethOfJuly() {
        SuiteDay.is(management, "2026-07-20");
    }

    @Test
    void anIssuedOrderNamesItsDeadlineAndRule() {
        var answer = issue(aConfirmedFinding(unit), Map.of("demand", "限期公示"));

        answer.then()
                .header("Location", endsWith("/v1/rectification-orders/" + created(answer)))
                .header("ETag", "\"0\"")
                .body("due", is("2026-08-19"))
                .body("lastDay", is("2026-08-19"))
                .body("rule", is("整改期限:一般问题30日"))
                .body("late", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2026-08-19, false, CLOSED_ON_TIME", "2026-08-20, true, CLOSED_LATE"})
    void anOrderRunsToItsAcceptanceAndItsFindingIsSolved(String day, boolean late, String outcome) {
        var finding = aConfirmedFinding(unit);
        var id = anOrder(finding);
        var order = "/v1/rectification-orders/" + id;
        step(theUnit, order, "acknowledgement").then().statusCode(200).body("status", is("ACKNOWLEDGED"));

        SuiteDay.is(management, day);
        var proof = aFile();
        step(theUnit, order, "submission", Map.of("measures", "已公示", "fileIds", List.of(proof)))
                .then()
                .statusCode(200)
                .body("fileIds.size()", is(1));
        SuiteDay.is(management, "2026-08-28");
        step(VERIFIER, order, "acceptance").then().statusCode(200).body("late", is(late));

        Api.as(theUnit)
                .get("/v1/findings/" + finding)
                .then()
                .body("status", is("SOLVED"))
                .body("solvedLate", is(late));
        assertThat(RecordedEvents.await(EVENTS, id, 4))
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "inspection.rectification-order.issued.v1",
                        "inspection.rectification-order.acknowledged.v1",
                        "inspection.rectification-order.submitted.v1",
                        "inspection.rectification-order.accepted.v1");
        assertThat(RecordedEvents.await(EVENTS, id, 4).subList(2, 4)).allSatisfy(event -> {
            assertThat(event.data().at("/evidence/0/fileId").asText()).isEqualTo(proof);
            assertThat(event.data().at("/evidence/0/sha256").asText()).isEqualTo(SHA_256);
        });
        Api.as(TestTokens.reviewer("r")).get("/v1/files/" + proof).then().statusCode(200);
        Api.as(TestTokens.auditor()).get("/v1/files/" + proof).then().statusCode(200);
        assertProblem(Api.as(TestTokens.unit(UUID.randomUUID())).get("/v1/files/" + proof))
                .hasStatus(404);
        assertThat(RecordedEvents.await(EVENTS, id, 4))
                .last()
                .returns(
                        finding.toString(),
                        event -> event.data().get("findingId").asText())
                .returns(unit.toString(), event -> event.data().get("unitId").asText())
                .returns(2026, event -> event.data().get("year").asInt())
                .returns(late, event -> event.data().get("late").asBoolean())
                .returns(outcome, event -> event.data().get("findingStatus").asText());
        assertThat(RecordedEvents.await(STATE, finding, 3))
                .extracting(event -> event.data().get("status").asText())
                .containsExactly("OPEN", "OPEN", outcome);
    }

    @Test
    void aFindingTellsHowLongTheUnitHasBeforeAndAfterTheOrder() {
        var finding = aConfirmedFinding(unit);
        Api.as(theUnit)
                .get("/v1/findings/" + finding)
                .then()
                .body("term.days", is(30))
                .body("term.dayUnit", is("CALENDAR"))
                .body("term.rule", is("整改期限:一般问题30日"))
                .body("term.lastDay", nullValue());

        issue(finding, Map.of("demand", "限期公示", "days", 10)).then().statusCode(201);

        Api.as(theUnit)
                .get("/v1/findings/" + finding)
                .then()
                .body("term.days", is(10))
                .body("term.rule", is("整改期限:一般问题10日"))
                .body("term.lastDay", is("2026-07-30"));
    }

    @Test
    void theFinderMayNotAcceptWhatHeFound() {
        var order = aSubmittedOrder(unit);

        assertProblem(step(FINDER, order, "acceptance")).hasStatus(403).hasType("self-verification");

        Api.as(OFFICE).get(order).then().body("status", is("SUBMITTED"));
    }

    @Test
    void whoSubmittedMayNotAcceptEvenInAnotherRole() {
        var order = aSubmittedOrder(unit);
        var sameClerkAsInspector = TestTokens.inspector("unit-clerk-" + unit);

        assertProblem(step(sameClerkAsInspector, order, "acceptance"))
                .hasStatus(403)
                .hasType("self-verification");
    }

    @Test
    void aReturnedOrderIsSubmittedAgain() {
        var order = aSubmittedOrder(unit);

        step(FINDER, order, "return", Map.of("reason", "证据不足"))
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"))
                .body("reason", is("证据不足"));
        step(theUnit, order, "submission", Map.of("measures", "补充照片")).then().statusCode(200);
        step(VERIFIER, order, "acceptance").then().statusCode(200).body("status", is("ACCEPTED"));
    }

    @Test
    void aReboundReopensTheOrderAndTheProblem() {
        var order = aSubmittedOrder(unit);
        step(VERIFIER, order, "acceptance").then().statusCode(200);
        var id = UUID.fromString(order.substring(order.lastIndexOf('/') + 1));

        step(VERIFIER, order, "reopening", Map.of("reason", "回头看发现反弹"))
                .then()
                .statusCode(200)
                .body("status", is("REOPENED"))
                .body("late", nullValue());

        var finding = Api.as(OFFICE).get(order).path("findingId");
        Api.as(OFFICE).get("/v1/findings/" + finding).then().body("status", is("ORDERED"));
        assertThat(RecordedEvents.await(EVENTS, id, 6))
                .last()
                .returns("inspection.rectification-order.reopened.v1", RecordedEvent::type)
                .returns("OPEN", event -> event.data().get("findingStatus").asText());
    }

    @Test
    void aFindingHasOneOpenOrder() {
        var finding = aConfirmedFinding(unit);
        var order = "/v1/rectification-orders/" + anOrder(finding);
        assertProblem(issue(finding, Map.of("demand", "再次下达"))).hasStatus(409).hasType("order-already-open");

        step(OFFICE, order, "withdrawal", Map.of("reason", "重复下达")).then().statusCode(200);

        issue(finding, Map.of("demand", "重新下达")).then().statusCode(201);
    }

    @Test
    void ofTenWhoOrderTheSameFindingAtOnceOneSucceeds() throws InterruptedException {
        var finding = aConfirmedFinding(unit);
        var calls = Collections.<Callable<Integer>>nCopies(
                10, () -> issue(finding, Map.of("demand", "限期公示")).statusCode());

        try (var clerks = Executors.newFixedThreadPool(10)) {
            var answers =
                    clerks.invokeAll(calls).stream().map(Future::resultNow).toList();

            assertThat(answers)
                    .containsOnlyOnce(201)
                    .allMatch(status -> List.of(201, 409, 412).contains(status));
        }
        assertThat(idsOf("finding=" + finding)).hasSize(1);
    }

    @Test
    void everyWriteLeavesItsAuditRow() throws SQLException {
        var finding = aConfirmedFinding(unit);

        assertThat(auditedOperations(finding)).containsExactly("INSERT inspector-one", "UPDATE office-clerk");
    }

    @Test
    void aFindingThatIsNotConfirmedIsNotOrdered() {
        assertProblem(issue(aFinding(unit), Map.of("demand", "限期公示")))
                .hasStatus(409)
                .hasType("finding-not-confirmed");
        assertProblem(issue(UUID.randomUUID(), Map.of("demand", "限期公示"))).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"demand, ' '", "days, 0", "days, 731", "dayUnit, WEEKS"})
    void anOrderThatIsNotSoundIsRefused(String field, String value) {
        var body = new HashMap<String, Object>(Map.of("demand", "限期公示"));
        body.put(field, value);

        assertProblem(issue(aConfirmedFinding(unit), body)).hasStatus(400).pointsAt("/" + field);
    }

    @Test
    void aSiblingUnitNeitherSeesNorTouchesTheOrder() {
        var id = anOrder(aConfirmedFinding(unit));
        var order = "/v1/rectification-orders/" + id;
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(order)).hasStatus(404).hasType("not-found");
        assertProblem(put(sibling, order + "/acknowledgement", 0, Map.of())).hasStatus(404);
        Api.as(sibling).get("/v1/rectification-orders?unit=" + unit).then().body("items.size()", is(0));
        Api.as(theUnit).get(order).then().body("status", is("ISSUED")).body("version", is(0));
    }

    @Test
    void stepsOutOfTurnAndWithoutAVersionAreRefused() {
        var order = "/v1/rectification-orders/" + anOrder(aConfirmedFinding(unit));

        assertProblem(step(theUnit, order, "submission", Map.of("measures", "已公示")))
                .hasStatus(409)
                .hasType("step-not-allowed")
                .detailContains("已下达");
        assertProblem(step(VERIFIER, order, "acceptance")).hasStatus(409);
        assertProblem(Api.as(theUnit).put(order + "/acknowledgement")).hasStatus(428);
        assertProblem(put(theUnit, order + "/acknowledgement", 3, Map.of())).hasStatus(412);
    }

    @Test
    void everybodyKeepsToHisPart() {
        var order = aSubmittedOrder(unit);

        assertProblem(step(OFFICE, order, "acknowledgement")).hasStatus(403);
        assertProblem(step(theUnit, order, "acceptance")).hasStatus(403);
        assertProblem(step(FINDER, order, "withdrawal", Map.of("reason", "重复"))).hasStatus(403);
        assertProblem(step(TestTokens.auditor(), order, "reopening", Map.of("reason", "反弹")))
                .hasStatus(403);
    }

    @Test
    void evidenceThatDoesNotExistIsRefused() {
        var order = "/v1/rectification-orders/" + anOrder(aConfirmedFinding(unit));
        step(theUnit, order, "acknowledgement").then().statusCode(200);

        assertProblem(step(
                        theUnit, order, "submission", Map.of("measures", "x", "fileIds", List.of(UUID.randomUUID()))))
                .hasStatus(422)
                .hasType("file-unknown");
        assertProblem(step(theUnit, order, "submission", Map.of("measures", "")))
                .hasStatus(400)
                .pointsAt("/measures");
    }

    @Test
    void ordersAreFiltered() {
        var finding = aConfirmedFinding(unit);
        var id = anOrder(finding).toString();

        assertThat(idsOf("unit=" + unit)).containsExactly(id);
        assertThat(idsOf("finding=" + finding)).containsExactly(id);
        assertThat(idsOf("status=ISSUED&unit=" + unit)).containsExactly(id);
        assertThat(idsOf("due-to=2026-08-19&unit=" + unit)).containsExactly(id);
        assertThat(idsOf("due-to=2026-08-18&unit=" + unit)).isEmpty();
        assertThat(idsOf("late=true&unit=" + unit)).isEmpty();
    }

    private static List<String> idsOf(String filter) {
        return Api.as(OFFICE).get("/v1/rectification-orders?" + filter).path("items.id");
    }

    private static List<String> auditedOperations(UUID row) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = Database.connect();
                var query = connection.prepareStatement(
                        "select operation || ' ' || caller from audit_entry where row_key = ? order by id")) {
            query.setString(1, row.toString());
            var rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Response issue(UUID finding, Map<String, ?> body) {
        return post(OFFICE, "/v1/findings/" + finding + "/rectification-orders", body);
    }

    private String aFile() {
        return Api.as(theUnit)
                .contentType("text/plain")
                .body("photo")
                .post("/v1/files?name=a.txt&occurred-on=2026-07-20")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
