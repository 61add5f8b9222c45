package ruleoflaw.inspection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.InspectionCalls;

/** File reviews over HTTP: samples, scores and what is told of them. */
@QuarkusTest
class CaseFileResourceTest {
    private static final String EVENTS = "ruleoflaw.inspection.events.v1";
    private static final String REVIEWER = TestTokens.reviewer("reviewer-one");

    private final UUID unit = aUnit();
    private final String theUnit = TestTokens.unit(unit);

    @Test
    void aScoredFileIsOneFactAndCountsInTheAverage() {
        var review = aReview();
        var first = aFile(review, "云罚〔2026〕1号");
        var second = aFile(review, "云罚〔2026〕2号");

        step(REVIEWER, file(first), "score", scores("60", "35"))
                .then()
                .statusCode(200)
                .body("points", is(95));
        step(REVIEWER, file(second), "score", scores("50", "40")).then().statusCode(200);

        assertThat(RecordedEvents.await(EVENTS, first, 1))
                .singleElement()
                .returns("inspection.file-review.scored.v1", RecordedEvent::type)
                .returns(unit.toString(), event -> event.data().get("unitId").asText())
                .returns(2026, event -> event.data().get("year").asInt())
                .returns("SCORED", event -> event.data().get("status").asText())
                .returns(95.0, event -> event.data().get("points").asDouble())
                .returns(100.0, event -> event.data().get("possible").asDouble());
        Api.as(theUnit)
                .get("/v1/case-files/averages?year=2026")
                .then()
                .body("size()", is(1))
                .body("[0].files", is(2))
                .body("[0].average", is(92.5f));
    }

    @Test
    void aCorrectionNeedsItsReasonAndIsTold() {
        var file = aFile(aReview(), "云罚〔2026〕1号");
        step(REVIEWER, file(file), "score", scores("60", "35")).then().statusCode(200);

        assertProblem(step(REVIEWER, file(file), "score", scores("60", "40")))
                .hasStatus(422)
                .hasType("correction-needs-reason")
                .pointsAt("/reason");
        step(REVIEWER, file(file), "score", with(scores("60", "40"), "reason", "复核发现送达回证"))
                .then()
                .statusCode(200)
                .body("points", is(100));
        step(OFFICE, file(file), "withdrawal", Map.of("reason", "案件尚在诉讼"))
                .then()
                .statusCode(200);

        assertThat(RecordedEvents.await(EVENTS, file, 3))
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "inspection.file-review.scored.v1",
                        "inspection.file-review.corrected.v1",
                        "inspection.file-review.withdrawn.v1");
        assertProblem(step(REVIEWER, file(file), "score", with(scores("1", "1"), "reason", "x")))
                .hasStatus(409)
                .hasType("step-not-allowed");
    }

    @Test
    void filesAreDrawnByLotAndTheDrawCanBeRepeated() {
        var pool = List.of("一", "二", "三", "四", "五");
        var sample = post(OFFICE, reviewPath(aReview()) + "/samples", Map.of("unitId", unit, "pool", pool, "count", 2));

        List<String> drawn = sample.then()
                .statusCode(201)
                .body("files.size()", is(2))
                .extract()
                .path("files.caseNumber");
        var published = Api.as(theUnit).get("/v1/drawings?limit=200&status=REVEALED");
        Map<String, Object> drawing = published.path("items.findAll { it.drawn == %s }.last()", literal(drawn));
        var body = Map.of("seed", drawing.get("seed"), "pool", drawing.get("pool"), "count", drawing.get("count"));
        post(theUnit, "/v1/drawings/verification", body)
                .then()
                .statusCode(200)
                .body("commitment", is(drawing.get("commitment")))
                .body("drawn", is(drawn));
    }

    @Test
    void whatIsNotDrawnIsChosenForAFocus() {
        var samples = reviewPath(aReview()) + "/samples";
        var body = new HashMap<String, Object>(Map.of("unitId", unit, "pool", List.of("一")));

        assertProblem(post(OFFICE, samples, body)).hasStatus(422).pointsAt("/focus");
        post(OFFICE, samples, with(body, "focus", "群众举报集中")).then().statusCode(201);

        assertProblem(post(OFFICE, samples, with(body, "focus", "再次")))
                .hasStatus(409)
                .hasType("case-already-sampled");
    }

    @Test
    void onlyUnitsThatEnforceTheLawAreReviewed() {
        var office = InspectionCalls.aUnitOf("NON_ENFORCEMENT");

        assertProblem(post(
                        OFFICE,
                        reviewPath(aReview()) + "/samples",
                        Map.of("unitId", office, "pool", List.of("一"), "focus", "抽查")))
                .hasStatus(422)
                .hasType("unit-not-reviewed")
                .pointsAt("/unitId");
    }

    @Test
    void aReviewIsClosedWhenAllItsFilesAreScored() {
        var review = aReview();
        var file = aFile(review, "云罚〔2026〕1号");

        assertProblem(step(OFFICE, reviewPath(review), "closure"))
                .hasStatus(409)
                .hasType("files-not-scored");
        step(REVIEWER, file(file), "score", scores("60", "40")).then().statusCode(200);
        step(OFFICE, reviewPath(review), "closure").then().statusCode(200).body("status", is("CLOSED"));

        assertProblem(sample(review, "云罚〔2026〕2号")).hasStatus(409).hasType("file-review-closed");
    }

    @Test
    void aUnitSeesItsOwnScoresAndNobodyElses() {
        var file = aFile(aReview(), "云罚〔2026〕1号");
        assertProblem(Api.as(theUnit).get(file(file))).hasStatus(404);
        step(REVIEWER, file(file), "score", scores("60", "35")).then().statusCode(200);
        var sibling = TestTokens.unit(aUnit());

        Api.as(theUnit).get(file(file)).then().statusCode(200).body("items.size()", is(2));
        assertProblem(Api.as(sibling).get(file(file))).hasStatus(404);
        Api.as(sibling).get("/v1/case-files?unit=" + unit).then().body("items.size()", is(0));
        Api.as(sibling).get("/v1/case-files/averages?year=2026").then().body("size()", is(0));
        assertProblem(put(theUnit, file(file) + "/score", 1, scores("60", "40")))
                .hasStatus(403);
    }

    @Test
    void nobodyScoresWithoutTheVersionHeRead() {
        var file = aFile(aReview(), "云罚〔2026〕1号");

        assertProblem(Api.as(REVIEWER).body(scores("1", "1")).put(file(file) + "/score"))
                .hasStatus(428);
        assertProblem(put(REVIEWER, file(file) + "/score", 7, scores("1", "1"))).hasStatus(412);
        assertProblem(step(OFFICE, file(file), "score", scores("1", "1"))).hasStatus(403);
        assertProblem(step(REVIEWER, file(file), "score", scores("60.5", "1")))
                .hasStatus(422)
                .pointsAt("/items/0/points");
        Api.as(OFFICE).get(file(file)).then().body("status", is("SAMPLED")).body("version", is(0));
    }

    @Test
    void aReviewerFromAUnitDoesNotScoreIt() {
        var file = aFile(aReview(), "云罚〔2026〕1号");
        step(REVIEWER, file(file), "score", scores("60", "35")).then().statusCode(200);
        var ofTheUnit = TestTokens.unitAnd(Role.REVIEWER, "both", unit);

        assertProblem(step(ofTheUnit, file(file), "score", with(scores("60", "40"), "reason", "更正")))
                .hasStatus(403)
                .hasType("own-file");
    }

    @ParameterizedTest
    @CsvSource({"name, '', 400", "caseKind, , 400", "approvalDocument, ' ', 400", "to, 2026-08-31, 422"})
    void aReviewThatIsNotSoundIsRefused(String field, String value, int status) {
        assertProblem(post(OFFICE, "/v1/file-reviews", with(reviewBody(), field, value)))
                .hasStatus(status)
                .pointsAt("/" + field);
    }

    @Test
    void aSheetNamesEachLineOnce() {
        var line = Map.of("code", "1", "title", "主体", "points", 60);

        assertProblem(post(OFFICE, "/v1/file-reviews", with(reviewBody(), "sheet", List.of(line, line))))
                .hasStatus(422)
                .pointsAt("/sheet");
        assertProblem(post(OFFICE, "/v1/file-reviews", with(reviewBody(), "sheet", List.of(with(line, "points", 0)))))
                .hasStatus(400)
                .pointsAt("/sheet/0/points");
    }

    private static Map<String, Object> reviewBody() {
        return new HashMap<>(Map.of(
                "year", 2026,
                "name", "2026年行政处罚案卷评查",
                "caseKind", "PENALTY",
                "approvalDocument", "云法委办〔2026〕9号",
                "from", "2026-09-01",
                "to", "2026-09-30",
                "sheet",
                        List.of(
                                Map.of("code", "1", "title", "主体、程序合法", "points", 60),
                                Map.of("code", "2", "title", "事实、证据充分", "points", 40))));
    }

    private static UUID aReview() {
        return created(post(OFFICE, "/v1/file-reviews", reviewBody()));
    }

    private Response sample(UUID review, String number) {
        return post(
                OFFICE,
                reviewPath(review) + "/samples",
                Map.of("unitId", unit, "pool", List.of(number), "focus", "执法争议"));
    }

    private UUID aFile(UUID review, String number) {
        return UUID.fromString(
                sample(review, number).then().statusCode(201).extract().path("files[0].id"));
    }

    private static String reviewPath(UUID review) {
        return "/v1/file-reviews/" + review;
    }

    private static String file(UUID id) {
        return "/v1/case-files/" + id;
    }

    private static Map<String, Object> scores(String first, String second) {
        return Map.of(
                "items",
                List.of(
                        Map.of("code", "1", "points", new BigDecimal(first)),
                        Map.of("code", "2", "points", new BigDecimal(second))));
    }

    private static String literal(List<String> words) {
        return "['" + String.join("','", words) + "']";
    }
}
