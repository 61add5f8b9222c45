package ruleoflaw.assessment.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.Api.etag;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.auditor;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

@QuarkusTest
class ImportResourceTest {
    private static final AtomicInteger YEARS = new AtomicInteger(2080);
    private static final String OTHER_CLERK = TestTokens.of(Role.OFFICE, "second-clerk", null);

    private final int year = YEARS.incrementAndGet();
    private final String uscc = "1153099815309988" + year;
    private final UUID hearing = UUID.randomUUID();
    private UUID unit;

    @BeforeEach
    void aUnitAttendedItsOnlyHearing() {
        County.hasTheWholeScheme(year);
        unit = County.unitWithCode("应诉镇", uscc);
        ForeignEvents.send("target.hearing.held.v1", hearing, """
                {"unitId": "%s", "year": %d, "status": "HELD", "attendance": "LEADER", "absence": "NONE"}""".formatted(unit, year));
        County.awaitLeaf(unit, year, "B4", "10.00");
    }

    @Test
    void theCourtsValueScoresUntilTheObjectionIsUpheldAndBothAreKept() {
        var said = imported("NONE");
        assertThat(said.statusCode()).isEqualTo(201);
        County.awaitLeaf(unit, year, "B4", "0.00");
        var between = Instant.now();
        var path = "/v1/imported-facts/" + said.<String>path("id");

        assertThat(object(unit(unit), path, 0).<String>path("status")).isEqualTo("OBJECTED");
        assertProblem(rule(office(), path, 1, true)).hasStatus(403).hasType("importer-may-not-rule");
        assertThat(rule(OTHER_CLERK, path, 1, true).<String>path("status")).isEqualTo("DROPPED");

        County.awaitLeaf(unit, year, "B4", "10.00");
        assertThat(facts("standing=true").<List<String>>path("items.attributes.attendance"))
                .containsExactly("LEADER");
        assertThat(facts("").<List<String>>path("items.eventType"))
                .containsExactly(
                        "target.hearing.held.v1",
                        "assessment.imported-fact.recorded.v1",
                        "assessment.imported-fact.dropped.v1");
        assertThat(facts("").<List<String>>path("items.evidence")).containsExactly(null, "云岭县人民法院（虚构）", null);
        var then = as(unit(unit)).queryParam("at", between.toString()).get("/v1/results/" + unit + "?year=" + year);
        assertThat(then.<String>path("leaves.find { it.code == 'B4' }.points")).isEqualTo("0.00");
        assertThat(then.<String>path("hash")).matches("[0-9a-f]{64}");
    }

    @Test
    void whatIsImportedIsToldInsideTheOfficeOnly() {
        var said = imported("NONE");

        var event = RecordedEvents.await(
                        "ruleoflaw.assessment.internal.v1", UUID.fromString(said.<String>path("id")), 1)
                .getFirst();

        assertThat(event.type()).isEqualTo("assessment.imported-fact.recorded.v1");
        assertThat(event.data().path("item").asText()).isEqualTo(hearing.toString());
        assertThat(event.data().path("attributes").path("attendance").asText()).isEqualTo("NONE");
    }

    @Test
    void onlyTheUnitItIsAboutMayObjectAndOnlyOnce() {
        var path = "/v1/imported-facts/" + imported("NONE").<String>path("id");

        assertProblem(object(unit(UUID.randomUUID()), path, 0)).hasStatus(404);
        assertThat(as(office()).get(path).<String>path("status")).isEqualTo("RECORDED");
        assertProblem(as(unit(unit)).body("{\"reason\": \"有误\"}").put(path + "/objection"))
                .hasStatus(428);
        assertProblem(object(unit(unit), path, 5)).hasStatus(412);
        assertThat(object(unit(unit), path, 0).statusCode()).isEqualTo(200);
        assertProblem(object(unit(unit), path, 1)).hasStatus(409);
        assertProblem(as(auditor()).body(body("NONE", "hearings")).post("/v1/imported-facts"))
                .hasStatus(403);
    }

    @Test
    void whatTheMeasureDoesNotKnowIsRefusedWithThePlace() {
        assertProblem(imported("SOMEBODY")).hasStatus(400).pointsAt("/attributes/attendance");
        assertProblem(as(office()).body(body("NONE", "assignments")).post("/v1/imported-facts"))
                .hasStatus(422)
                .hasType("measure-not-importable")
                .pointsAt("/measure");
        assertThat(facts("").<List<?>>path("items")).hasSize(1);
    }

    /** Two lawsuits lost of three: hearings 6·1, lawsuits 4·(1 − 2/3) = 1.33. */
    @Test
    void aTableInTheOfficesWordsIsTakenWhole() {
        var table = """
                统一社会信用代码,编号,状态,结果
                %1$s,（2026）行初1号,已审结,胜诉
                %1$s,（2026）行初2号,已审结,败诉
                %1$s,（2026）行初3号,已审结,败诉
                """.formatted(uscc);

        assertThat(take(table, true).<Integer>path("recorded")).isEqualTo(3);
        assertThat(take(table, false).statusCode()).isEqualTo(201);
        assertThat(take(table, false).<Integer>path("unchanged")).isEqualTo(3);

        County.awaitLeaf(unit, year, "B4", "7.33");
        assertProblem(take(table.replace("胜诉", "和局"), false)).hasStatus(422).pointsAt("/rows/2/结果");
        assertProblem(take(table.replace("2号", "1号"), false)).hasStatus(422).pointsAt("/rows/3/编号");
    }

    private Response imported(String attendance) {
        return as(office()).body(body(attendance, "hearings")).post("/v1/imported-facts");
    }

    private String body(String attendance, String measure) {
        return """
                {"unitId": "%s", "year": %d, "measure": "%s", "item": "%s", "source": "云岭县人民法院（虚构）",
                 "attributes": {"status": "HELD", "attendance": "%s", "absence": "NONE"}}""".formatted(unit, year, measure, hearing, attendance);
    }

    private static Response object(String token, String path, long version) {
        return as(token)
                .header("If-Match", etag(version))
                .body("{\"reason\": \"负责人已出庭，见庭审笔录\"}")
                .put(path + "/objection");
    }

    private static Response rule(String token, String path, long version, boolean dropped) {
        return as(token)
                .header("If-Match", etag(version))
                .body("{\"reason\": \"经核对庭审笔录\", \"dropped\": %s}".formatted(dropped))
                .put(path + "/ruling");
    }

    private Response facts(String filter) {
        return as(office()).get("/v1/facts?measure=hearings&unit=" + unit + "&" + filter);
    }

    private Response take(String table, boolean dryRun) {
        return as(office())
                .contentType("text/csv")
                .queryParam("year", year)
                .queryParam("measure", "lawsuits")
                .queryParam("source", "法院（虚构）")
                .queryParam("dry-run", dryRun)
                .body(table.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/imported-facts/import");
    }
}
