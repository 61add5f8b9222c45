package ruleoflaw.target.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.issue;
import static ruleoflaw.target.TargetCalls.line;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
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

@QuarkusTest
class CollectionResourceTest {
    private static final Map<String, Object> THREE_PARTS =
            Map.of("results", "全年任务完成", "problems", "执法力量不足", "experience", "村级法律顾问轮值");

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private UUID worker;
    private UUID sibling;
    private int year;
    private UUID plan;

    @BeforeEach
    void theYearEnds() {
        worker = aUnit();
        sibling = aUnit();
        year = aYear();
        plan = aPlanForTwo();
        SuiteDay.is(management, year + "-12-14");
    }

    @AfterEach
    void backToToday() {
        SuiteDay.isToday(management);
    }

    @Test
    void everyUnitOfThePlanIsAskedForItsPart() {
        var collection = aCollection();

        Api.as(OFFICE)
                .get("/v1/collected-results?collection=" + collection)
                .then()
                .body("items", hasSize(2))
                .body("items.status", is(List.of("AWAITED", "AWAITED")));
        Api.as(TestTokens.unit(worker))
                .get("/v1/collected-results?collection=" + collection)
                .then()
                .body("items.unitId", is(List.of(worker.toString())));
    }

    @Test
    void aUnitHandsInThreePartsBesideFiguresThatNobodyTyped() {
        var part = partOf(worker, aCollection());

        submit(worker, part, THREE_PARTS)
                .then()
                .statusCode(200)
                .body("status", is("SUBMITTED"))
                .body("late", is(false))
                .body("tally.total", is(1))
                .body("tally.open", is(1));

        var events = RecordedEvents.await("ruleoflaw.target.events.v1", idOf(part), 1);
        assertThat(events.getLast().type()).isEqualTo("target.collected-result.submitted.v1");
        assertThat(events.getLast().data().get("unitId").asText()).isEqualTo(worker.toString());
        assertThat(events.getLast().data().has("experience")).isFalse();
    }

    @Test
    void aPartHandedInAfterTheLastDayIsLateButTaken() {
        var part = partOf(worker, aCollection());
        SuiteDay.is(management, year + "-12-31");

        submit(worker, part, THREE_PARTS).then().statusCode(200).body("late", is(true));
    }

    @Test
    void aReturnedPartIsHandedInAgainAndAccepted() {
        var part = partOf(worker, aCollection());
        submit(worker, part, THREE_PARTS).then().statusCode(200);

        step(OFFICE, part, "return", Map.of("reason", "问题部分过于笼统"))
                .then()
                .statusCode(200)
                .body("reason", is("问题部分过于笼统"));
        submit(worker, part, THREE_PARTS).then().statusCode(200);
        step(OFFICE, part, "acceptance").then().statusCode(200).body("status", is("ACCEPTED"));

        assertProblem(submit(worker, part, THREE_PARTS)).hasStatus(409).hasType("collection-step-not-allowed");
    }

    @Test
    void aPartWithoutProblemsSaidIsRefusedAndChangesNothing() {
        var part = partOf(worker, aCollection());

        assertProblem(submit(worker, part, with(THREE_PARTS, "problems", " ")))
                .hasStatus(400)
                .pointsAt("/problems");

        Api.as(OFFICE).get(part).then().body("status", is("AWAITED"));
    }

    @Test
    void anotherUnitsPartDoesNotExist() {
        var part = partOf(worker, aCollection());

        assertProblem(Api.as(TestTokens.unit(sibling)).get(part)).hasStatus(404);
        assertProblem(put(TestTokens.unit(sibling), part + "/submission", 0, THREE_PARTS))
                .hasStatus(404);
        assertProblem(put(OFFICE, part + "/submission", 0, THREE_PARTS)).hasStatus(403);

        Api.as(OFFICE).get(part).then().body("status", is("AWAITED")).body("version", is(0));
    }

    @Test
    void aCollectionEndsWhenAllIsDecidedAndRecordsWhoIsMissing() {
        var collection = aCollection();
        var path = "/v1/collections/" + collection;
        var part = partOf(worker, collection);
        submit(worker, part, THREE_PARTS).then().statusCode(200);

        assertProblem(step(OFFICE, path, "closure")).hasStatus(409).hasType("results-undecided");
        step(OFFICE, part, "acceptance").then().statusCode(200);
        step(OFFICE, path, "closure").then().statusCode(200).body("status", is("CLOSED"));

        Api.as(OFFICE).get(partOf(sibling, collection)).then().body("status", is("MISSING"));
        var closed = RecordedEvents.await("ruleoflaw.target.events.v1", collection, 2)
                .getLast()
                .data();
        assertThat(closed.get("accepted").asInt()).isEqualTo(1);
        assertThat(closed.get("missing").asInt()).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedForYesterday() {
        assertProblem(post(OFFICE, "/v1/collections", with(request(), "due", year + "-12-11")))
                .hasStatus(422)
                .hasType("collection-due-past")
                .pointsAt("/due");
        assertProblem(post(TestTokens.unit(worker), "/v1/collections", request()))
                .hasStatus(403);
    }

    @Test
    void theVersionReadHasToBeNamed() {
        var part = partOf(worker, aCollection());

        assertProblem(Api.as(TestTokens.unit(worker)).body(THREE_PARTS).put(part + "/submission"))
                .hasStatus(428);
        assertProblem(put(TestTokens.unit(worker), part + "/submission", 7, THREE_PARTS))
                .hasStatus(412);
    }

    private Map<String, Object> request() {
        return Map.of("planId", plan, "title", year + "年度工作回收", "due", year + "-12-25");
    }

    private UUID aCollection() {
        return created(post(OFFICE, "/v1/collections", request()));
    }

    private static String partOf(UUID unit, UUID collection) {
        String id = Api.as(OFFICE)
                .get("/v1/collected-results?collection=" + collection + "&unit=" + unit)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return "/v1/collected-results/" + id;
    }

    private static Response submit(UUID unit, String part, Map<String, Object> body) {
        return step(TestTokens.unit(unit), part, "submission", body);
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private UUID aPlanForTwo() {
        var added = aPlan(year);
        var target = aTarget(added, "A-1");
        publish(added);
        var due = year + "-12-31";
        issue(added, List.of(line(target, worker, "100", due), line(target, sibling, "100", due)))
                .then()
                .statusCode(201);
        return added;
    }
}
