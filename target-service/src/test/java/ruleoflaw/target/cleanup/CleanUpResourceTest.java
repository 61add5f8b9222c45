package ruleoflaw.target.cleanup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** Every two years each document in force gets a verdict, and the list is published. */
@QuarkusTest
class CleanUpResourceTest {
    private static final String TOPIC = "ruleoflaw.target.events.v1";

    /** One journey, because there is one open round at a time and it takes in every document there is. */
    @Test
    void aRoundIsOpenedGivenItsVerdictsAndPublished() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var kept = stock(clerk, "保留的规定");
        var repealed = stock(clerk, "废止的规定");
        var round = "/v1/cleanup-rounds/" + created(post(OFFICE, "/v1/cleanup-rounds", Map.of("title", "2027年清理")));

        assertProblem(post(OFFICE, "/v1/cleanup-rounds", Map.of("title", "再来一次")))
                .hasStatus(409)
                .hasType("round-open-already");
        assertProblem(step(OFFICE, round, "publication", Map.of("document", "云政公告1号")))
                .hasStatus(409)
                .hasType("verdicts-missing");
        Api.as(OFFICE).get(round).then().body("status", is("OPEN")).body("version", is(0));
        assertProblem(Api.as(TestTokens.unit(aUnit())).get(verdictOn(round, kept)))
                .hasStatus(404);
        assertProblem(put(OFFICE, verdictOn(round, kept), 0, keep())).hasStatus(403);
        assertProblem(put(clerk, verdictOn(round, kept), 0, Map.of("verdict", "KEEP")))
                .hasStatus(400)
                .pointsAt("/reason");

        giveAll(round, repealed);
        step(OFFICE, round, "publication", Map.of("document", "云政公告1号"))
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("nextDue", notNullValue());

        Api.as(clerk).get("/v1/documents/" + repealed).then().body("status", is("REPEALED"));
        Api.as(clerk).get("/v1/documents/" + kept).then().body("status", is("IN_FORCE"));
        var published = RecordedEvents.await(TOPIC, UUID.fromString(round.substring(19)), 2)
                .get(1);
        assertThat(published.type()).isEqualTo("target.cleanup.published.v1");
        assertThat(published.data().path("repealed").asInt()).isEqualTo(1);
        assertProblem(put(clerk, verdictOn(round, kept), 1, keep()))
                .hasStatus(409)
                .hasType("round-step-not-allowed");
    }

    private static Map<String, Object> keep() {
        return Map.of("verdict", "KEEP", "reason", "仍需执行");
    }

    private static UUID stock(String clerk, String title) {
        var body = Map.of("title", title, "number", "云规1号", "issuedOn", "2025-03-01", "provisional", false);
        return created(post(clerk, "/v1/stock-documents", body));
    }

    private static String verdictOn(String round, UUID document) {
        return Api.as(OFFICE)
                .get(round + "/verdicts?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("items")
                .stream()
                .filter(row -> document.toString().equals(row.get("documentId")))
                .map(row -> round + "/verdicts/" + row.get("id"))
                .findFirst()
                .orElseThrow();
    }

    private static void giveAll(String round, UUID repealed) {
        List<Map<String, Object>> rows = Api.as(OFFICE)
                .get(round + "/verdicts?limit=200")
                .then()
                .extract()
                .path("items");
        for (var row : rows) {
            var verdict = repealed.toString().equals(row.get("documentId")) ? "REPEAL" : "KEEP";
            put(
                            TestTokens.unit(UUID.fromString((String) row.get("unitId"))),
                            round + "/verdicts/" + row.get("id"),
                            0,
                            Map.of("verdict", verdict, "reason", "经研究"))
                    .then()
                    .statusCode(200);
        }
    }
}
