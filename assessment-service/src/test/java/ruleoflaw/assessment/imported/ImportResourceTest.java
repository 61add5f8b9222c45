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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.SheetLayout;
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

    /** The same as a workbook, in which a title and the headings stand above: 4·(1 − 1/2) = 2 and 6·1 for the hearing. */
    @Test
    void aWorkbookIsTakenLikeATableAndABadCellIsNamed() throws IOException {
        var heading = List.of("统一社会信用代码", "编号", "状态", "结果");
        var won = List.of(uscc, "（2026）行初11号", "已审结", "胜诉");
        var lost = List.of(uscc, "（2026）行初12号", "已审结", "败诉");
        var wrong = List.of(uscc, "（2026）行初12号", "已审结", "和局");

        assertProblem(takeWorkbook(List.of(heading, won, wrong)))
                .hasStatus(422)
                .hasType("import-refused")
                .pointsAt("/sheets/诉讼/rows/4/结果");
        assertThat(imports().<List<?>>path("items")).isEmpty();
        assertThat(takeWorkbook(List.of(heading, won, lost)).<Integer>path("recorded"))
                .isEqualTo(2);

        County.awaitLeaf(unit, year, "B4", "8.00");
    }

    @Test
    void nobodyBringsInJudgementsOfHisOwnUnit() {
        var ofThatUnit = TestTokens.of(Role.OFFICE, "cousin", unit);
        var judgement = """
                {"unitId": "%s", "year": %d, "measure": "judgements", "key": "B7", "source": "评审组（虚构）",
                 "attributes": {"criterion": "B7", "step": "1"}}""".formatted(unit, year);

        assertProblem(as(ofThatUnit).body(judgement).post("/v1/imported-facts"))
                .hasStatus(403)
                .hasType("recused");
        var table = "统一社会信用代码,编号,状态,结果\n" + uscc + ",（2026）行初21号,已审结,胜诉\n";
        assertProblem(take(ofThatUnit, "text/csv", table.getBytes(StandardCharsets.UTF_8), false))
                .hasStatus(422)
                .pointsAt("/rows/2/统一社会信用代码");
        assertThat(imports().<List<?>>path("items")).isEmpty();

        assertThat(as(office()).body(judgement).post("/v1/imported-facts").statusCode())
                .isEqualTo(201);
    }

    private Response imports() {
        return as(office()).get("/v1/imported-facts?unit=" + unit);
    }

    private Response takeWorkbook(List<List<String>> rows) throws IOException {
        return take(office(), Download.XLSX, workbook(rows), false);
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var sheet = SheetLayout.<List<String>>titled("诉讼");
        for (var column = 0; column < rows.getFirst().size(); column++) {
            var at = column;
            sheet = sheet.column(rows.getFirst().get(at), 18, row -> row.get(at));
        }
        var bytes = new ByteArrayOutputStream();
        sheet.write(bytes, rows.subList(1, rows.size()));
        return bytes.toByteArray();
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
        return take(office(), "text/csv", table.getBytes(StandardCharsets.UTF_8), dryRun);
    }

    private Response take(String token, String mediaType, byte[] table, boolean dryRun) {
        return as(token)
                .contentType(mediaType)
                .queryParam("year", year)
                .queryParam("measure", "lawsuits")
                .queryParam("source", "法院（虚构）")
                .queryParam("dry-run", dryRun)
                .body(table)
                .post("/v1/imported-facts/import");
    }
}
