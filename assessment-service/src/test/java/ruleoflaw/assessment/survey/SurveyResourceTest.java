package ruleoflaw.assessment.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.Api.etag;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.chassis.testing.RecordedEvents;

@QuarkusTest
class SurveyResourceTest {
    private static final AtomicInteger YEARS = new AtomicInteger(2060);

    private final int year = YEARS.incrementAndGet();
    private final String codeA = "1153099815309990" + year;
    private final String codeB = "1153099815309991" + year;
    private final UUID unitA = County.unitWithCode("甲镇", codeA);
    private final UUID unitB = County.unitWithCode("乙局", codeB);

    @BeforeEach
    void bothUnitsAreKnown() {
        County.awaitUnit(unitA);
        County.awaitUnit(unitB);
    }

    @Test
    void aThirdPartysTableGivesEveryUnitItsFigureAndTellsIt() {
        var outcome = take(table("92.4", "90.9"), "false");

        assertThat(outcome.statusCode()).isEqualTo(201);
        assertThat(outcome.<Integer>path("added")).isEqualTo(2);
        var figure = figure(unitA);
        assertThat(figure.<String>path("source")).isEqualTo("某调查公司（虚构）");
        var event = RecordedEvents.await("ruleoflaw.assessment.events.v1", UUID.fromString(figure.path("id")), 1)
                .getFirst();
        assertThat(event.type()).isEqualTo("assessment.survey.imported.v1");
        assertThat(event.data().path("unitId").asText()).isEqualTo(unitA.toString());
        assertThat(event.data().path("percent").asText()).isEqualTo("92.4");
    }

    @Test
    void theSameTableTwiceChangesNothingAndABetterOneReplacesWhatDiffers() {
        assertThat(take(table("92.4", "90.9"), "true").<Integer>path("added")).isEqualTo(2);
        assertThat(as(office()).get("/v1/survey-figures?year=" + year).<List<?>>path("items"))
                .isEmpty();
        take(table("92.4", "90.9"), "false");

        assertThat(take(table("92.4", "90.9"), "false").<Integer>path("unchanged"))
                .isEqualTo(2);
        var better = take(table("92.4", "91.0"), "false");

        assertThat(better.<Integer>path("replaced")).isEqualTo(1);
        assertThat(RecordedEvents.await(
                                "ruleoflaw.assessment.events.v1",
                                UUID.fromString(figure(unitB).path("id")),
                                2)
                        .getLast()
                        .data()
                        .path("percent")
                        .asText())
                .isEqualTo("91");
    }

    @Test
    void aTableWithMistakesIsRefusedWithEveryPlaceAndStoresNothing() {
        var table = "uscc,percent,respondents\n" + codeA + ",101,50\n" + codeA + ",90,0\nnobody,x,10\n";

        assertProblem(take(table, "false"))
                .hasStatus(422)
                .pointsAt("/rows/2/percent")
                .pointsAt("/rows/3/uscc")
                .pointsAt("/rows/3/respondents")
                .pointsAt("/rows/4/uscc")
                .pointsAt("/rows/4/percent");
        assertProblem(take("uscc,percent\n" + codeA + ",90\n", "false")).hasStatus(422);
        assertThat(as(office()).get("/v1/survey-figures?year=" + year).<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void aUnitObjectsAndBothValuesStay() {
        take(table("92.4", "90.9"), "false");
        var id = figure(unitA).<String>path("id");
        assertProblem(step(unit(unitB), id, 0, "objection", Map.of("reason", "样本不足")))
                .hasStatus(404);
        assertProblem(step(office(), id, 0, "ruling", Map.of("reason", "核对"))).hasStatus(409);
        assertProblem(step(unit(unitA), id, 0, "objection", Map.of("reason", "样本不足", "claimed", 100.5)))
                .hasStatus(400)
                .pointsAt("/claimed");
        assertProblem(step(unit(unitA), id, 5, "objection", Map.of("reason", "样本不足")))
                .hasStatus(412);

        assertThat(step(unit(unitA), id, 0, "objection", Map.of("reason", "样本不足", "claimed", 95))
                        .<String>path("status"))
                .isEqualTo("OBJECTED");
        var ruled = step(office(), id, 1, "ruling", Map.of("reason", "第三方复核为93", "corrected", 93));

        assertThat(ruled.<String>path("imported")).isEqualTo("92.4");
        assertThat(ruled.<String>path("claimed")).isEqualTo("95");
        assertThat(ruled.<String>path("ruled")).isEqualTo("93");
        assertThat(RecordedEvents.await("ruleoflaw.assessment.events.v1", UUID.fromString(id), 2)
                        .getLast()
                        .type())
                .isEqualTo("assessment.survey.corrected.v1");
        assertThat(as(unit(unitA)).get("/v1/survey-figures").<List<?>>path("items"))
                .hasSize(1);
    }

    private String table(String percentA, String percentB) {
        return "uscc,unit,percent,respondents\n%s,甲镇,%s,200\n%s,乙局,%s,150\n"
                .formatted(codeA, percentA, codeB, percentB);
    }

    private Response take(String table, String dryRun) {
        return as(office())
                .contentType("text/csv")
                .queryParam("year", year)
                .queryParam("title", "群众满意度调查")
                .queryParam("source", "某调查公司（虚构）")
                .queryParam("held-on", "2026-12-10")
                .queryParam("dry-run", dryRun)
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/v1/surveys");
    }

    private Response figure(UUID unit) {
        var id = as(office())
                .get("/v1/survey-figures?year=" + year + "&unit=" + unit)
                .<String>path("items[0].id");
        return as(office()).get("/v1/survey-figures/" + id);
    }

    private static Response step(String token, String id, long version, String step, Map<String, ?> body) {
        return as(token).header("If-Match", etag(version)).body(body).put("/v1/survey-figures/" + id + "/" + step);
    }
}
