package ruleoflaw.assessment.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

@QuarkusTest
class CaseResourceTest {
    private static final String OFFICE = TestTokens.office();
    private static final String REVIEWER = TestTokens.reviewer("reviewer");
    private static final Map<String, Object> WHY = Map.of("reason", "做法可复制");
    private static final Map<String, Object> CASE = Map.of(
            "year", 2026,
            "kind", "CASE",
            "title", "以案释法进集市",
            "summary", "赶集日设摊讲案",
            "story", "赶集日在集市设摊，用身边案例讲法。",
            "anonymised", true);

    private final UUID unit = UUID.randomUUID();
    private final UUID follower = UUID.randomUUID();

    @Test
    void aCaseIsRecommendedSelectedPublishedAndFollowed() {
        var item = aPublishedCase();

        var published = RecordedEvents.await("ruleoflaw.assessment.events.v1", idOf(item), 1)
                .getFirst();
        assertThat(published.type()).isEqualTo("assessment.case.published.v1");
        assertThat(published.data().get("summary").asText()).isEqualTo("赶集日设摊讲案");
        assertThat(published.data().has("story")).isFalse();
        Api.as(TestTokens.unit(follower))
                .body(Map.of("how", "在三个集市推开"))
                .post(item + "/replications")
                .then()
                .statusCode(201)
                .body("unitId", is(follower.toString()));
        Api.as(OFFICE).get(item + "/replications").then().body("items.how", contains("在三个集市推开"));
        Api.as(OFFICE).get("/v1/cases?unit=" + unit).then().body("items[0].replications", is(1));
    }

    @Test
    void aUnitFollowsNeitherItsOwnCaseNorOneThatIsNotPublished() {
        var published = aPublishedCase();
        var submitted = aCase();
        var how = Map.of("how", "照做");

        assertProblem(Api.as(TestTokens.unit(unit)).body(how).post(published + "/replications"))
                .hasStatus(422)
                .hasType("own-case");
        assertProblem(Api.as(TestTokens.unit(unit)).body(how).post(submitted + "/replications"))
                .hasStatus(409)
                .hasType("case-not-published");
    }

    @Test
    void untilItIsPublishedOtherUnitsDoNotSeeACase() {
        var item = aCase();
        var sibling = TestTokens.unit(follower);

        assertProblem(Api.as(sibling).get(item)).hasStatus(404);
        assertProblem(put(sibling, item, CASE)).hasStatus(404);

        Api.as(OFFICE).get(item).then().body("status", is("SUBMITTED")).body("version", is(0));
    }

    @Test
    void otherUnitsMayReadAPublishedCaseButNotRewriteIt() {
        var item = aPublishedCase();
        var sibling = TestTokens.unit(follower);

        Api.as(sibling).get(item).then().statusCode(200);
        assertProblem(put(sibling, item, CASE)).hasStatus(404);
    }

    @Test
    void nothingIsTakenInWhichSomebodyMayBeRecognised() {
        var open = new HashMap<>(CASE);
        open.put("anonymised", false);

        assertProblem(Api.as(TestTokens.unit(unit)).body(open).post("/v1/cases"))
                .hasStatus(400)
                .pointsAt("/anonymised");
    }

    @Test
    void aReturnedCaseIsSubmittedAgain() {
        var item = aCase();
        put(REVIEWER, item + "/return", WHY).then().statusCode(200).body("remark", is("做法可复制"));

        put(TestTokens.unit(unit), item, CASE).then().statusCode(200).body("status", is("SUBMITTED"));
    }

    @Test
    void theOfficeSelectsOnlyWhatAReviewerRecommendedAndDoesNotPublishItself() {
        var item = aCase();

        assertProblem(put(OFFICE, item + "/selection", Map.of())).hasStatus(409).hasType("case-step-not-allowed");
        assertProblem(put(OFFICE, item + "/publication", Map.of())).hasStatus(403);
        assertProblem(Api.as(REVIEWER).body(WHY).put(item + "/recommendation")).hasStatus(428);
    }

    private String aCase() {
        String id = Api.as(TestTokens.unit(unit))
                .body(CASE)
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/v1/cases/" + id;
    }

    private String aPublishedCase() {
        var item = aCase();
        put(REVIEWER, item + "/recommendation", WHY).then().statusCode(200);
        put(OFFICE, item + "/selection", Map.of()).then().statusCode(200);
        put(TestTokens.approver(), item + "/publication", Map.of()).then().statusCode(200);
        return item;
    }

    private static Response put(String token, String path, Map<String, ?> body) {
        var thing = path.matches("/v1/cases/[^/]+") ? path : path.substring(0, path.lastIndexOf('/'));
        int version = Api.as(OFFICE).get(thing).then().extract().path("version");
        return Api.as(token).header("If-Match", Api.etag(version)).body(body).put(path);
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
