package ruleoflaw.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.Api.etag;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.chassis.testing.RecordedEvents;

@QuarkusTest
class SelfAssessmentResourceTest {
    private static final int YEAR = 2026;

    private final UUID unit = UUID.randomUUID();

    @BeforeEach
    void aSchemeIsInForce() {
        County.hasAPublishedScheme(YEAR);
    }

    @Test
    void aUnitSaysWhatItDidLeafByLeafAndTheOfficeHearsOfItInside() {
        var submitted = submit(said(line("A1", "按时完成9项", "11.4"), line("A2", "问题全部整改", 10)));

        assertThat(submitted.statusCode()).isEqualTo(201);
        var event = RecordedEvents.await("ruleoflaw.assessment.internal.v1", UUID.fromString(submitted.path("id")), 1)
                .getFirst();
        assertThat(event.type()).isEqualTo("assessment.self.submitted.v1");
        assertThat(event.data().path("claimed").asText()).isEqualTo("21.40");
        assertThat(as(office()).get("/v1/self-assessments?unit=" + unit).<List<String>>path("items[0].lines.leaf"))
                .containsExactly("A1", "A2");
        assertProblem(submit(said(line("A1", "再报一次", 1)))).hasStatus(409).hasType("self-assessment-exists");
    }

    @Test
    void itIsReturnedWithAReasonAndSubmittedAnew() {
        var id = submit(said(line("A1", "完成", 12))).<String>path("id");
        assertProblem(resubmit(id, 0, said(line("A1", "完成", 11))))
                .hasStatus(409)
                .hasType("step-not-allowed");

        var returned = as(office())
                .header("If-Match", etag(0))
                .body(Map.of("reason", "请补充A3"))
                .put("/v1/self-assessments/" + id + "/return");

        assertThat(returned.<String>path("status")).isEqualTo("RETURNED");
        assertProblem(resubmit(id, 0, said(line("A3", "开展12次", 8)))).hasStatus(412);
        assertThat(resubmit(id, 1, said(line("A3", "开展12次", 8))).<String>path("status"))
                .isEqualTo("SUBMITTED");
        assertThat(RecordedEvents.await("ruleoflaw.assessment.internal.v1", UUID.fromString(id), 2))
                .hasSize(2);
    }

    @Test
    void whatTheSchemeDoesNotKnowOrCannotGiveIsRefusedWithItsPlace() {
        assertProblem(submit(said(line("A1", "完成", 13), line("Z9", "其他", 1), line("A1", "完成", 1))))
                .hasStatus(400)
                .pointsAt("/lines/0/claimed")
                .pointsAt("/lines/1/leaf");
        assertProblem(submit(said(line("A1", "完成", "-1")))).hasStatus(400).pointsAt("/lines/0/claimed");
        assertProblem(submit(said(line("A1", "完成", "十二")))).hasStatus(400).pointsAt("/lines/0/claimed");
        assertProblem(submit(Map.of("year", 2000, "summary", "总结", "lines", List.of(line("A1", "完成", 1)))))
                .hasStatus(409)
                .hasType("no-scheme-in-force");
        assertThat(as(unit(unit)).get("/v1/self-assessments").<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void aSiblingUnitNeitherSeesNorChangesIt() {
        var id = submit(said(line("A1", "完成", 12))).<String>path("id");
        var sibling = unit(UUID.randomUUID());

        assertProblem(as(sibling).get("/v1/self-assessments/" + id)).hasStatus(404);
        assertProblem(as(sibling)
                        .header("If-Match", etag(0))
                        .body(said(line("A1", "改写", 0)))
                        .put("/v1/self-assessments/" + id + "/resubmission"))
                .hasStatus(404);
        assertThat(as(unit(unit)).get("/v1/self-assessments/" + id).<String>path("lines[0].text"))
                .isEqualTo("完成");
        assertProblem(as(office()).body(said(line("A1", "代写", 1))).post("/v1/self-assessments"))
                .hasStatus(403);
    }

    private Response submit(Map<String, Object> said) {
        return as(unit(unit)).body(said).post("/v1/self-assessments");
    }

    private Response resubmit(String id, long version, Map<String, Object> said) {
        return as(unit(unit))
                .header("If-Match", etag(version))
                .body(said)
                .put("/v1/self-assessments/" + id + "/resubmission");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Map<String, Object> said(Map<String, Object>... lines) {
        return Map.of("year", YEAR, "summary", "本年度工作总结", "lines", List.of(lines));
    }

    private static Map<String, Object> line(String leaf, String text, Object claimed) {
        return Map.of("leaf", leaf, "text", text, "claimed", claimed);
    }
}
