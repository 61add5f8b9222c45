package ruleoflaw.assessment.yearend;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.Api.etag;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.reviewer;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

@QuarkusTest
class CheckResourceTest {
    private static final int YEAR = 2026;

    private final UUID unit = County.unit("被核查镇");
    private final String judge = reviewer("judge-" + UUID.randomUUID());

    @BeforeEach
    void theUnitIsKnown() {
        County.awaitUnit(unit);
    }

    /** 城关镇 in the demo year: 18 of 20 formal points and 8 of 10 substantive points passed. */
    @Test
    void everyPointIsJudgedForItselfAndTheFiguresAreToldInside() {
        var check = open(items(20, 10)).<String>path("id");
        judgeAll(check, 18, 8);

        var completed = step(judge, "/v1/year-end-checks/" + check, "/completion", Map.of());

        assertThat(completed.<Integer>path("formalPassed")).isEqualTo(18);
        var event = RecordedEvents.await("ruleoflaw.assessment.internal.v1", UUID.fromString(check), 1)
                .getFirst();
        assertThat(event.type()).isEqualTo("assessment.check.completed.v1");
        assertThat(event.data().path("formalChecked").asInt()).isEqualTo(20);
        assertThat(event.data().path("substantivePassed").asInt()).isEqualTo(8);
        assertThat(event.data().path("substantiveChecked").asInt()).isEqualTo(10);
        assertThat(event.data().path("status").asText()).isEqualTo("COMPLETED");
        assertThat(as(unit(unit)).get("/v1/year-end-checks?year=2026").<List<String>>path("items.id"))
                .containsExactly(check);
    }

    @Test
    void aSiblingUnitSeesNothingAndTheUnitJudgesNothing() {
        var check = open(items(20, 10)).<String>path("id");
        var point = points(check).getFirst();
        var sibling = unit(UUID.randomUUID());

        assertProblem(as(sibling).get("/v1/year-end-checks/" + check)).hasStatus(404);
        assertProblem(as(sibling).get("/v1/year-end-checks/" + check + "/points"))
                .hasStatus(404);
        assertThat(as(sibling).get("/v1/year-end-checks?unit=" + unit).<List<?>>path("items"))
                .isEmpty();
        assertProblem(verdict(unit(unit), check, point, 0, true)).hasStatus(403);
        assertThat(as(judge).get(path(check, point)).<Object>path("passed")).isNull();
    }

    @Test
    void nobodyChecksHisOwnUnitNorOneHeDeclaredAConflictWith() {
        var own = TestTokens.of(Role.REVIEWER, "from-the-unit-" + unit, unit);
        assertProblem(as(own).body(opening(items(20, 10), null)).post("/v1/year-end-checks"))
                .hasStatus(403)
                .hasType("recused");
        var check = open(items(20, 10)).<String>path("id");
        var point = points(check).getFirst();
        var declared =
                as(judge).body(Map.of("unitId", unit, "reason", "配偶在该单位任职")).post("/v1/recusals");
        assertThat(declared.statusCode()).isEqualTo(201);

        assertProblem(verdict(judge, check, point, 0, true)).hasStatus(403).hasType("recused");
        assertThat(as(office()).get(path(check, point)).<Object>path("passed")).isNull();

        as(approver())
                .header("If-Match", etag(0))
                .body(Map.of("reason", "已调离"))
                .put("/v1/recusals/" + declared.<String>path("id") + "/lifting")
                .then()
                .statusCode(200);
        assertThat(verdict(judge, check, point, 0, true).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheOfficeDeclaresForOthersAndAReviewerSeesHisOwnOnly() {
        var other = Map.of("person", "somebody-else", "unitId", unit, "reason", "亲属关系");
        assertProblem(as(judge).body(other).post("/v1/recusals")).hasStatus(403);
        assertThat(as(office()).body(other).post("/v1/recusals").statusCode()).isEqualTo(201);

        assertThat(as(office()).get("/v1/recusals?unit=" + unit).<List<String>>path("items.person"))
                .containsExactly("somebody-else");
        assertThat(as(judge).get("/v1/recusals?unit=" + unit).<List<?>>path("items"))
                .isEmpty();
        assertProblem(as(judge)
                        .body(Map.of("unitId", UUID.randomUUID(), "reason", "x"))
                        .post("/v1/recusals"))
                .hasStatus(422)
                .pointsAt("/unitId");
    }

    @Test
    void theSampleIsTheSameForEveryUnitUnlessAReasonIsGiven() {
        assertProblem(open(items(19, 10)))
                .hasStatus(422)
                .hasType("sample-does-not-fit")
                .pointsAt("/items");
        assertProblem(open(items(21, 10))).hasStatus(422);
        assertProblem(as(judge).body(opening(items(21, 10), "多抽")).post("/v1/year-end-checks"))
                .hasStatus(422);

        var smaller = as(judge).body(opening(items(3, 1), "新设单位，仅3项")).post("/v1/year-end-checks");

        assertThat(smaller.statusCode()).isEqualTo(201);
        assertProblem(open(items(20, 10))).hasStatus(409).hasType("check-exists");
    }

    @Test
    void aCheckCompletesOnlyWithAllVerdictsAndThenStands() {
        var check = as(judge)
                .body(opening(items(2, 0), "试点"))
                .post("/v1/year-end-checks")
                .<String>path("id");
        var points = points(check);
        assertProblem(verdict(judge, check, points.getFirst(), 0, false, null))
                .hasStatus(422)
                .pointsAt("/note");
        assertThat(verdict(judge, check, points.getFirst(), 0, true).statusCode())
                .isEqualTo(200);
        assertProblem(step(judge, "/v1/year-end-checks/" + check, "/completion", Map.of()))
                .hasStatus(409)
                .hasType("verdicts-missing");
        assertProblem(as(judge).body(Map.of("passed", true)).put(path(check, points.getLast()) + "/verdict"))
                .hasStatus(428);
        assertProblem(verdict(judge, check, points.getLast(), 7, true)).hasStatus(412);
        assertThat(verdict(judge, check, points.getLast(), 0, true).statusCode())
                .isEqualTo(200);

        assertThat(step(judge, "/v1/year-end-checks/" + check, "/completion", Map.of())
                        .statusCode())
                .isEqualTo(200);

        assertProblem(verdict(judge, check, points.getLast(), 1, false))
                .hasStatus(409)
                .hasType("check-not-open");
        var withdrawn = step(office(), "/v1/year-end-checks/" + check, "/withdrawal", Map.of("reason", "抽样有误"));
        assertThat(withdrawn.<String>path("status")).isEqualTo("WITHDRAWN");
        var events = RecordedEvents.await("ruleoflaw.assessment.internal.v1", UUID.fromString(check), 2);
        assertThat(events.getLast().type()).isEqualTo("assessment.check.withdrawn.v1");
        assertThat(open(items(20, 10)).statusCode()).isEqualTo(201);
    }

    private Response open(List<Map<String, Object>> items) {
        return as(judge).body(opening(items, null)).post("/v1/year-end-checks");
    }

    private Map<String, Object> opening(List<Map<String, Object>> items, String smaller) {
        var body = new HashMap<String, Object>(Map.of("unitId", unit, "year", YEAR, "items", items));
        body.put("smallerSample", smaller);
        return body;
    }

    private static List<Map<String, Object>> items(int formal, int substantive) {
        return java.util.stream.IntStream.rangeClosed(1, Math.max(formal, substantive))
                .mapToObj(i -> Map.<String, Object>of(
                        "title",
                        "年度任务材料" + i,
                        "place",
                        i % 2 == 0 ? "DESK" : "FIELD",
                        "aspects",
                        i <= substantive ? List.of("FORMAL", "SUBSTANTIVE") : List.of("FORMAL")))
                .toList();
    }

    private void judgeAll(String check, int formalPasses, int substantivePasses) {
        var left = new HashMap<>(Map.of("FORMAL", formalPasses, "SUBSTANTIVE", substantivePasses));
        var page = as(judge).get("/v1/year-end-checks/" + check + "/points?limit=200");
        List<String> ids = page.path("items.id");
        List<String> aspects = page.path("items.aspect");
        for (var i = 0; i < ids.size(); i++) {
            var passes = left.merge(aspects.get(i), -1, Integer::sum) >= 0;
            assertThat(verdict(judge, check, ids.get(i), 0, passes).statusCode())
                    .isEqualTo(200);
        }
    }

    private List<String> points(String check) {
        return as(judge)
                .get("/v1/year-end-checks/" + check + "/points?limit=200")
                .path("items.id");
    }

    private static Response verdict(String token, String check, String point, long version, boolean passed) {
        return verdict(token, check, point, version, passed, "现场查看");
    }

    private static Response verdict(
            String token, String check, String point, long version, boolean passed, String note) {
        var body = new HashMap<String, Object>();
        body.put("passed", passed);
        body.put("note", note);
        return as(token).header("If-Match", etag(version)).body(body).put(path(check, point) + "/verdict");
    }

    private static String path(String check, String point) {
        return "/v1/year-end-checks/" + check + "/points/" + point;
    }

    private static Response step(String token, String path, String step, Map<String, ?> body) {
        return as(token)
                .header("If-Match", as(office()).get(path).header("ETag"))
                .body(body)
                .put(path + step);
    }
}
