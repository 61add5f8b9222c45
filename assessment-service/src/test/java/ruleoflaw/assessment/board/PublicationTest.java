package ruleoflaw.assessment.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.Api.etag;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.auditor;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.reviewer;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruleoflaw.assessment.rule.Canonical;
import ruleoflaw.assessment.run.Results;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** From draft to use, over HTTP: who sees what when, and what stays frozen. */
@QuarkusTest
class PublicationTest {
    private static final AtomicInteger YEARS = new AtomicInteger(2050);
    private static final Map<String, ?> APPROVAL = Map.of("documentNumber", "云委法〔2027〕2号（虚构）");

    @TempDir
    Path folder;

    @TestHTTPResource(management = true)
    URI management;

    private final int year = YEARS.incrementAndGet();
    private final UUID first = Results.unit("甲局");
    private final UUID second = Results.unit("乙局");
    private String run = "";

    @BeforeEach
    void theOfficeHasDraftedTheResults() {
        Results.schemeFor(year);
        Results.hearing(UUID.randomUUID(), first, year, "LEADER", "NONE");
        Results.hearing(UUID.randomUUID(), second, year, "LEADER", "NONE");
        Results.hearing(UUID.randomUUID(), second, year, "NONE", "NONE");
        Results.awaitTotal(first, year, "20.00");
        Results.awaitTotal(second, year, "15.00");
        SuiteDay.is(management, "2027-01-05");
        run = Results.open(year);
        Results.done(run, "data-check");
    }

    @AfterEach
    void itIsTodayAgain() {
        SuiteDay.isToday(management);
    }

    @Test
    void resultsAreNoticedApprovedPublishedAndThenUsed() {
        notice();
        SuiteDay.is(management, "2027-01-15");
        assertProblem(approve()).hasStatus(409).hasType("notice-still-open").detailContains("2027-01-15");
        SuiteDay.is(management, "2027-01-28");
        assertProblem(Results.step(office(), path(), "publication", Map.of())).hasStatus(409);
        assertThat(approve().statusCode()).isEqualTo(200);
        SuiteDay.is(management, "2027-01-29");
        Results.done(run, "publication");

        var event = RecordedEvents.await(
                        "ruleoflaw.assessment.events.v1",
                        told -> told.type().equals("assessment.result.finalised.v1")
                                && first.toString()
                                        .equals(told.data().path("unitId").asText()),
                        1)
                .getFirst()
                .data();
        assertThat(event.path("total").asText()).isEqualTo("20.00");
        assertThat(event.path("rank").asInt()).isEqualTo(1);
        assertThat(event.path("grade").asText()).isEqualTo("EXCELLENT");
        var snapshot = as(unit(second)).get(path() + "/snapshot").asByteArray();
        assertThat(Canonical.hash(new String(snapshot, StandardCharsets.UTF_8)))
                .isEqualTo(event.path("sha256").asText());
        assertProblem(Results.step(office(), path(), "notice", Map.of())).hasStatus(409);
        usesAreRecorded();
    }

    @Test
    void theNoticeAndTheCircularArePapersAndPlacesStandOnlyInTheCircular() throws IOException {
        assertProblem(as(office()).get(path() + "/document")).hasStatus(404);
        notice();

        var notice = text(as(unit(second)).get(path() + "/document"));
        assertThat(notice).contains("的公示").contains("2027年1月15日").contains("甲局").doesNotContain("名次</w:t>");
        assertThat(ledger(as(unit(first)).get(path() + "/table"), "单位"))
                .allSatisfy(row -> assertThat(row.cells()).doesNotContainKey("名次"))
                .anySatisfy(row -> assertThat(row.text("单位")).isEqualTo("乙局"));
        SuiteDay.is(management, "2027-01-28");
        approve();

        assertThat(text(as(unit(second)).get(path() + "/document")))
                .contains("的通报")
                .contains("名次</w:t>");
        assertThat(ledger(as(unit(first)).get(path() + "/table"), "名次")
                        .getFirst()
                        .text("总分"))
                .isEqualTo("20.00");
    }

    @Test
    void theGroupIsDrawnForWhoeverMaySeePlaces() throws IOException {
        notice();
        assertProblem(as(unit(first)).accept("*/*").get(path() + "/chart")).hasStatus(404);
        assertProblem(as(unit(first)).accept("*/*").get(path() + "/chart.png")).hasStatus(404);
        SuiteDay.is(management, "2027-01-28");
        approve();

        var drawing = as(unit(second)).accept("image/svg+xml").get(path() + "/chart");
        assertThat(drawing.contentType()).startsWith("image/svg+xml");
        assertThat(drawing.asString()).containsSubsequence("甲局", "乙局");
        var picture = as(unit(second)).accept("image/png").get(path() + "/chart.png");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.asByteArray())).getWidth())
                .isGreaterThan(500);
        var sheet = as(unit(first)).accept("image/png").get("/v1/results/" + first + "/chart.png?year=" + year);
        assertThat(ImageIO.read(new ByteArrayInputStream(sheet.asByteArray()))).isNotNull();
    }

    private static List<Row> ledger(Response file, String column) {
        return TableFile.of(file.asByteArray()).table(column).rows();
    }

    /** What stands in an Office file, whatever its parts are called. */
    private String text(Response file) throws IOException {
        assertThat(file.statusCode()).as(file.contentType()).isEqualTo(200);
        var saved = Files.write(folder.resolve(UUID.randomUUID().toString()), file.asByteArray());
        var parts = new StringBuilder();
        try (var zip = new ZipFile(saved.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    private void usesAreRecorded() {
        var export = as(TestTokens.of(Role.SYSTEM, "performance", null))
                .body(use(Map.of("weight", 5)))
                .post("/v1/performance-exports");
        assertThat(export.<List<String>>path("handed.findAll { it.unitId == '" + second + "' }.contribution"))
                .containsExactly("0.75");
        assertThat(export.<String>path("keepUntil")).isEqualTo("2030-01-29");
        var certificate =
                as(office()).body(use(Map.of("unitIds", List.of(first)))).post("/v1/result-certificates");
        assertThat(certificate.<String>path("handed[0].grade")).isEqualTo("EXCELLENT");
        assertThat(certificate.<Object>path("handed[0].total")).isNull();
        var eligible = as(office())
                .body(use(Map.of("unitIds", List.of(first, second))))
                .post("/v1/commendation-eligibilities");
        assertThat(eligible.<List<Boolean>>path("handed.eligible")).containsExactly(true, true);
        assertThat(as(auditor()).get("/v1/result-uses?year=" + year).<List<?>>path("items"))
                .hasSize(3);
        assertProblem(as(unit(first)).get("/v1/result-uses")).hasStatus(403);
        assertProblem(as(office()).body(use(Map.of("weight", 0))).post("/v1/performance-exports"))
                .hasStatus(400)
                .pointsAt("/weight");
        var told = RecordedEvents.await("ruleoflaw.assessment.internal.v1", UUID.fromString(certificate.path("id")), 1)
                .getFirst();
        assertThat(told.data().has("handed")).isFalse();
    }

    @Test
    void nobodyUsesAResultThatIsNotPublished() {
        notice();

        assertProblem(as(office()).body(use(Map.of("weight", 5))).post("/v1/performance-exports"))
                .hasStatus(409)
                .hasType("nothing-published");
        assertProblem(as(office()).body(use(Map.of("unitIds", List.of(first)))).post("/v1/result-certificates"))
                .hasStatus(409);
        assertThat(as(office()).get("/v1/result-uses?year=" + year).<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void beforeTheNoticeAUnitSeesNothingOfOthersAndBeforeApprovalNobodySeesPlaces() {
        assertProblem(Results.sheet(unit(first), run, second)).hasStatus(404);
        assertProblem(as(unit(first)).get("/v1/results/" + second + "?year=" + year))
                .hasStatus(404);

        notice();

        var seen = Results.sheet(unit(first), run, second);
        assertThat(seen.<String>path("score.total")).isEqualTo("15.00");
        assertThat(seen.<Object>path("result.rank")).isNull();
        assertThat(seen.<String>path("leaves[0].code")).isNotBlank();
        assertThat(as(reviewer("r")).get(path() + "/sheets").<List<Integer>>path("items.rank"))
                .containsOnlyNulls();
        assertThat(Results.sheet(office(), run, first).<Integer>path("result.rank"))
                .isEqualTo(1);
        assertProblem(as(unit(first)).get(path() + "/snapshot")).hasStatus(404);
        SuiteDay.is(management, "2027-01-28");
        approve();
        assertThat(Results.sheet(unit(first), run, second).<Integer>path("result.rank"))
                .isEqualTo(2);
    }

    @Test
    void laterFactsAndLaterSchemesChangeNothingInWhatWasNoticed() throws SQLException {
        notice();
        var before = as(office()).get(path() + "/snapshot").asString();
        Results.lateFinding(first, year);
        Results.awaitTotal(first, year, "10.00");
        Results.replacementFor(year);

        assertThat(as(office()).get(path() + "/snapshot").asString()).isEqualTo(before);
        try (var connection = Database.connect();
                var statement = connection.prepareStatement("update revision set snapshot = '{}' where run_id = ?")) {
            statement.setObject(1, UUID.fromString(run));
            assertThatThrownBy(statement::executeUpdate).hasMessageContaining("never changed");
        }
    }

    @Test
    void anErrorThatNobodyAppealedAgainstIsCorrectedByAnApproverAndNoticedAgain() {
        notice();
        Results.lateFinding(first, year);
        Results.awaitTotal(first, year, "10.00");
        var correction = Map.of("unitId", first, "leaf", "A2", "cause", "漏计一个问题");
        assertProblem(Results.step(office(), path(), "correction", correction)).hasStatus(403);

        var corrected = Results.step(approver(), path(), "correction", correction);

        assertThat(corrected.<Integer>path("revision")).isEqualTo(2);
        var changes = as(office()).get(path() + "/revisions/2/changes");
        assertThat(changes.<List<String>>path("units.difference")).contains("-10.00");
        assertThat(as(unit(second)).get(path() + "/revisions").<List<Integer>>path("number"))
                .containsExactly(1);
        SuiteDay.is(management, "2027-01-20");
        Results.done(run, "notice");
        assertThat(Results.run(unit(second), run).<List<String>>path("notices.lastDay"))
                .containsExactly("2027-01-15", "2027-01-26");
        assertThat(as(unit(second)).get(path() + "/revisions").<List<Integer>>path("number"))
                .containsExactly(1, 2);
    }

    @Test
    void unitsCheckTheirDataBeforeTheNotice() {
        SuiteDay.is(management, "2027-01-08");
        assertProblem(Results.step(office(), path(), "notice", Map.of()))
                .hasStatus(409)
                .hasType("units-still-checking");
        assertProblem(check(first, false, null)).hasStatus(422).pointsAt("/remarks");
        var objected = check(first, false, "有一次开庭未计入").<String>path("id");
        SuiteDay.is(management, "2027-01-11");
        assertProblem(Results.step(office(), path(), "notice", Map.of()))
                .hasStatus(409)
                .hasType("objections-unanswered");
        assertProblem(as(unit(second)).get("/v1/data-checks/" + objected)).hasStatus(404);

        Results.step(office(), "/v1/data-checks/" + objected, "answer", Map.of("answer", "经核对数据无误"));

        Results.done(run, "notice");
        assertThat(check(second, true, null).<String>path("status")).isEqualTo("AGREED");
    }

    @Test
    void oneRunForAGroupAndItsStepsInOrder() {
        assertProblem(as(office())
                        .body(Map.of("year", year, "group", "NON_ENFORCEMENT"))
                        .post("/v1/result-runs"))
                .hasStatus(409)
                .hasType("run-exists");
        assertProblem(as(office())
                        .body(Map.of("year", year, "group", "TOWNSHIP"))
                        .post("/v1/result-runs"))
                .hasStatus(409)
                .hasType("no-scheme-in-force");
        assertProblem(approve()).hasStatus(409).hasType("step-not-allowed");
        assertProblem(as(office()).put(path() + "/notice")).hasStatus(428);
        assertProblem(as(office()).header("If-Match", etag(9)).put(path() + "/notice"))
                .hasStatus(412);
        assertProblem(Results.step(unit(first), path(), "notice", Map.of())).hasStatus(403);
        assertThat(Results.run(unit(first), run).<String>path("status")).isEqualTo("CHECKING");
        assertThat(as(office())
                        .get("/v1/result-runs?group=NON_ENFORCEMENT&year=" + year)
                        .<List<?>>path("items"))
                .hasSize(1);
    }

    private void notice() {
        SuiteDay.is(management, "2027-01-11");
        Results.done(run, "notice");
    }

    private Response approve() {
        return Results.step(approver(), path(), "approval", APPROVAL);
    }

    private Response check(UUID unit, boolean agreed, String remarks) {
        var body = new HashMap<String, Object>(Map.of("year", year, "agreed", agreed));
        body.put("remarks", remarks);
        return as(unit(unit)).body(body).post("/v1/data-checks");
    }

    private Map<String, Object> use(Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("year", year);
        body.put("recipient", "县绩效办（虚构）");
        body.put("purpose", "年度绩效考核");
        body.put("legalGround", "云岭县绩效考核办法（虚构）");
        return body;
    }

    private String path() {
        return "/v1/result-runs/" + run;
    }
}
