package ruleoflaw.assessment.exemplar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.assessment.revision.Published;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** From proposal to name, on a ground that holds, and back. */
@QuarkusTest
class ExemplarResourceTest {
    private static final String OFFICE = TestTokens.office();
    private static final String REVIEWER = TestTokens.reviewer("reviewer");
    private static final String APPROVER = TestTokens.approver();
    private static final Map<String, Object> PASSED = Map.of("passed", true, "reason", "事迹属实");
    private static final Map<String, Object> PAPER = Map.of("document", "云法治委〔2027〕9号（虚构）");
    private static final Map<String, Object> REVOKED = Map.of("document", "云法治委〔2028〕1号（虚构）", "reason", "因弄虚作假被立案问责");
    private static final int YEAR = 2026;

    private UUID unit;

    @BeforeEach
    void aUnitIsKnown() {
        unit = County.unit("典型镇");
        County.awaitUnit(unit);
    }

    @Test
    void aUnitIsNamedLearnedFromAndRevoked() {
        var exemplar = named(byPaper());
        var follower = UUID.randomUUID();

        Api.as(TestTokens.unit(follower))
                .body(Map.of("what", "两个集市照此设摊"))
                .post(exemplar + "/lessons")
                .then()
                .statusCode(201)
                .body("unitId", is(follower.toString()));
        step(APPROVER, exemplar, "revocation", REVOKED)
                .then()
                .statusCode(200)
                .body("status", is("REVOKED"))
                .body("inForce", is(false));

        var told = RecordedEvents.await("ruleoflaw.assessment.events.v1", idOf(exemplar), 2);
        assertThat(told)
                .extracting(event -> event.type())
                .containsExactly("assessment.exemplar.named.v1", "assessment.exemplar.revoked.v1");
        assertThat(told.getFirst().data().get("unitId").asText()).isEqualTo(unit.toString());
        assertThat(told.getFirst().data().get("documentNumber").asText()).isEqualTo("云法治委〔2027〕9号（虚构）");
        Api.as(OFFICE).get(exemplar + "/lessons").then().body("items.what", contains("两个集市照此设摊"));
    }

    @Test
    void ofAPersonNothingIsToldAndOnlyTheOfficeReadsIt() {
        var proposed = byPaper();
        proposed.put("person", "演示甲");
        proposed.put("post", "司法所所长");
        var person = named(proposed);
        var unitItself = named(byPaper());
        var sibling = TestTokens.unit(UUID.randomUUID());

        RecordedEvents.await("ruleoflaw.assessment.events.v1", idOf(unitItself), 1);
        assertThat(RecordedEvents.await("ruleoflaw.assessment.events.v1", event -> true, 1))
                .noneMatch(event -> String.valueOf(event.text()).contains("演示甲"))
                .noneMatch(event -> event.key().equals(idOf(person).toString()));
        assertProblem(Api.as(sibling).get(person)).hasStatus(404);
        assertProblem(Api.as(TestTokens.unit(unit)).get(person)).hasStatus(404);
        Api.as(sibling)
                .get("/v1/exemplars?unit=" + unit)
                .then()
                .body("items.id", contains(idOf(unitItself).toString()));
        Api.as(OFFICE).get("/v1/exemplars?unit=" + unit).then().body("items.person", hasItem("演示甲"));
    }

    @Test
    void untilItIsNamedNoUnitSeesItAndNobodyLearnsFromIt() {
        var exemplar = propose(byPaper());
        var sibling = TestTokens.unit(UUID.randomUUID());

        assertProblem(Api.as(sibling).get(exemplar)).hasStatus(404);
        assertProblem(Api.as(sibling).body(Map.of("what", "照做")).post(exemplar + "/lessons"))
                .hasStatus(404);
        assertProblem(step(APPROVER, exemplar, "naming", PAPER)).hasStatus(409).hasType("exemplar-step-not-allowed");

        Api.as(OFFICE).get(exemplar).then().body("status", is("PROPOSED")).body("version", is(0));
    }

    @Test
    void nothingIsNamedWithoutTheNumberOfThePaperOrByOneWhoMayNot() {
        var exemplar = propose(byPaper());
        step(REVIEWER, exemplar, "review", PASSED).then().statusCode(200);

        assertProblem(step(APPROVER, exemplar, "naming", Map.of("document", " ")))
                .hasStatus(400)
                .pointsAt("/document");
        assertProblem(step(OFFICE, exemplar, "naming", PAPER)).hasStatus(403);
        assertProblem(Api.as(APPROVER).body(PAPER).put(exemplar + "/naming")).hasStatus(428);
        assertProblem(Api.as(APPROVER)
                        .header("If-Match", Api.etag(0))
                        .body(PAPER)
                        .put(exemplar + "/naming"))
                .hasStatus(412);
    }

    @Test
    void aCaseBearsItOnlyOncePublishedAndOnlyForItsOwnUnit() {
        var item = aCase();
        var proposed = byPaper();
        proposed.remove("basisDocument");
        proposed.put("basis", "CASE");
        proposed.put("basisId", idOf(item).toString());
        assertProblem(post(proposed))
                .hasStatus(422)
                .hasType("exemplar-basis-unknown")
                .pointsAt("/basisId");

        step(REVIEWER, item, "recommendation", Map.of("reason", "可复制")).then().statusCode(200);
        step(OFFICE, item, "selection", Map.of()).then().statusCode(200);
        step(APPROVER, item, "publication", Map.of()).then().statusCode(200);

        Api.as(OFFICE)
                .get(propose(proposed))
                .then()
                .body("basisId", is(idOf(item).toString()));
        var sibling = County.unit("邻镇");
        County.awaitUnit(sibling);
        proposed.put("unitId", sibling.toString());
        assertProblem(post(proposed)).hasStatus(422).hasType("exemplar-basis-unknown");
        proposed.put("basisDocument", "省厅通报〔2026〕5号（虚构）");
        assertProblem(post(proposed))
                .hasStatus(422)
                .hasType("exemplar-basis-incomplete")
                .pointsAt("/basisDocument");
    }

    @Test
    void aRecordThatDoesNotExistBearsNothing() {
        for (var basis : List.of("COMMENDATION", "PILOT", "CASE")) {
            var proposed = byPaper();
            proposed.remove("basisDocument");
            proposed.put("basis", basis);
            proposed.put("basisId", UUID.randomUUID().toString());

            assertProblem(post(proposed)).hasStatus(422).hasType("exemplar-basis-unknown");
        }

        Api.as(OFFICE).get("/v1/exemplars?unit=" + unit).then().body("items", hasSize(0));
    }

    @Test
    void whoeverIsVetoedIsNeitherProposedNorNamed() throws SQLException {
        var exemplar = propose(byPaper());
        step(REVIEWER, exemplar, "review", PASSED).then().statusCode(200);
        Published.result(unit, YEAR, "FAIL", true);

        assertProblem(step(APPROVER, exemplar, "naming", PAPER)).hasStatus(409).hasType("exemplar-vetoed");
        assertProblem(post(byPaper())).hasStatus(409).hasType("exemplar-vetoed");

        Api.as(OFFICE)
                .get("/v1/exemplars?unit=" + unit + "&status=NAMED")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aUnitLearnsFromOthersAndOnce() {
        var exemplar = named(byPaper());
        var follower = TestTokens.unit(UUID.randomUUID());
        var lesson = Map.of("what", "照做");

        assertProblem(Api.as(TestTokens.unit(unit)).body(lesson).post(exemplar + "/lessons"))
                .hasStatus(422)
                .hasType("own-example");
        Api.as(follower).body(lesson).post(exemplar + "/lessons").then().statusCode(201);
        assertProblem(Api.as(follower).body(lesson).post(exemplar + "/lessons")).hasStatus(409);
    }

    @Test
    void theListIsNarrowedByYearFieldAndUnitAndPaged() {
        named(byPaper());
        var enforcement = byPaper();
        enforcement.put("field", "ENFORCEMENT");
        named(enforcement);

        var path = "/v1/exemplars?year=" + YEAR + "&unit=" + unit;
        Api.as(OFFICE).get(path + "&field=ENFORCEMENT").then().body("items.field", contains("ENFORCEMENT"));
        Api.as(OFFICE).get("/v1/exemplars?year=2031&unit=" + unit).then().body("items", hasSize(0));
        var first = Api.as(OFFICE).get(path + "&limit=1");
        first.then().body("items.field", contains("PUBLICITY")).body("next", not(is("")));
        Api.as(OFFICE)
                .get(path + "&limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.field", contains("ENFORCEMENT"));
    }

    private Map<String, Object> byPaper() {
        return new HashMap<>(Map.of(
                "unitId", unit.toString(),
                "year", YEAR,
                "field", "PUBLICITY",
                "level", "PROVINCIAL",
                "title", "以案释法进集市",
                "merit", "赶集日设摊讲案",
                "basis", "DOCUMENT",
                "basisDocument", "省厅通报〔2026〕5号（虚构）",
                "validUntil", "2099-12-31"));
    }

    private static Response post(Map<String, ?> body) {
        return Api.as(OFFICE).body(body).post("/v1/exemplars");
    }

    private static String propose(Map<String, ?> body) {
        return "/v1/exemplars/" + post(body).then().statusCode(201).extract().<String>path("id");
    }

    private static String named(Map<String, ?> body) {
        var exemplar = propose(body);
        step(REVIEWER, exemplar, "review", PASSED).then().statusCode(200);
        step(APPROVER, exemplar, "naming", PAPER)
                .then()
                .statusCode(200)
                .body("inForce", is(true))
                .body("document", startsWith("云法治委"));
        return exemplar;
    }

    private String aCase() {
        return "/v1/cases/"
                + Api.as(TestTokens.unit(unit))
                        .body(Map.of(
                                "year", YEAR,
                                "kind", "CASE",
                                "title", "以案释法进集市",
                                "summary", "赶集日设摊讲案",
                                "story", "赶集日在集市设摊讲案。",
                                "anonymised", true))
                        .post("/v1/cases")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static Response step(String token, String thing, String step, Map<String, ?> body) {
        return Api.as(token)
                .header("If-Match", Api.as(OFFICE).get(thing).header("ETag"))
                .body(body)
                .put(thing + "/" + step);
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
