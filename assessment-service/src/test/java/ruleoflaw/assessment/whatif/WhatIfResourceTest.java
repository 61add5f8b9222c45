package ruleoflaw.assessment.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.auditor;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.reviewer;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.chassis.testing.ForeignEvents;

@QuarkusTest
class WhatIfResourceTest {
    private static final AtomicInteger YEARS = new AtomicInteger(2090);

    private final int year = YEARS.incrementAndGet();
    private final UUID own = UUID.randomUUID();
    private UUID unit;

    /** Half of its findings closed late: A2 5.00, and a yellow card: E 0.50. */
    @BeforeEach
    void aUnitWithTwoFindingsAndACard() {
        County.hasTheWholeScheme(year);
        unit = County.unit("推演镇" + own);
        Stream.of("CLOSED_ON_TIME", "CLOSED_LATE")
                .forEach(status -> ForeignEvents.send(
                        "inspection.finding.confirmed.v1", UUID.randomUUID(), """
                        {"unitId": "%s", "year": %d, "status": "%s"}""".formatted(unit, year, status)));
        ForeignEvents.send("inspection.card.issued.v1", own, """
                {"unitId": "%s", "year": %d, "status": "ISSUED", "colour": "YELLOW"}""".formatted(unit, year));
        County.awaitLeaf(unit, year, "A2", "5.00");
        County.awaitLeaf(unit, year, "E3", "0.50");
    }

    @Test
    void otherFactsGiveAnotherTotalAndNothingIsStored() {
        var before = County.sheet(office(), unit, year);

        var answer = ask(office(), """
                "facts": [{"unitId": "%1$s", "measure": "cards", "item": "%2$s"},
                 {"unitId": "%1$s", "measure": "bonus",
                  "attributes": {"status": "CONFIRMED", "kind": "PROVINCIAL_PILOT", "points": "3"}}]""".formatted(unit, own));

        var mine = "units.find { it.unitId == '" + unit + "' }.";
        assertThat(answer.<String>path(mine + "difference")).isEqualTo("+3.50");
        assertThat(answer.<java.util.List<String>>path(mine + "leaves.leaf")).containsExactly("D1", "E3");
        assertThat(answer.<String>path(mine + "before.total")).isEqualTo(before.<String>path("total"));
        var after = County.sheet(office(), unit, year);
        assertThat(after.<String>path("hash")).isEqualTo(before.<String>path("hash"));
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }

    /** A yellow card at two points instead of one half. */
    @Test
    void otherRulesAreTriedWithoutPublishingThem() {
        var rules = County.wholeDocument(year).replace("\"points\": \"1/2\"", "\"points\": 2");

        var answer = ask(approver(), "\"rules\": " + rules);

        assertThat(answer.<String>path("units.find { it.unitId == '" + unit + "' }.difference"))
                .isEqualTo("-1.50");
        assertThat(County.sheet(office(), unit, year).<Integer>path("scheme.version"))
                .isEqualTo(1);
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefusedWithThePlace() {
        assertProblem(ask(
                        office(),
                        "\"facts\": [{\"unitId\": \"" + unit + "\", \"measure\": \"cards\","
                                + " \"attributes\": {\"colour\": \"GREEN\"}}]"))
                .hasStatus(400)
                .pointsAt("/facts/0/attributes");
        assertProblem(ask(unit(unit), "\"facts\": []")).hasStatus(403);
    }

    @Test
    void aUnitSeesThePictureOfItsOwnSheetOnly() {
        var path = "/v1/results/" + unit + "/chart?year=" + year;

        assertThat(as(unit(unit)).get(path).asString()).startsWith("<svg").contains("5.00/10");
        assertProblem(as(unit(UUID.randomUUID())).get(path)).hasStatus(404);
    }

    @Test
    void theLeagueTableIsForTheOfficeAndTheApproverOnly() {
        var path = "/v1/standings?group=TOWNSHIP&year=" + year;

        var table = as(office()).get(path);
        assertThat(table.<Integer>path("items.find { it.unitId == '" + unit + "' }.rank"))
                .isPositive();
        assertThat(as(approver())
                        .get("/v1/standings/chart?group=TOWNSHIP&year=" + year)
                        .asString())
                .startsWith("<svg")
                .contains("推演镇" + own.toString().substring(0, 4));
        Stream.of(unit(unit), reviewer("r"), auditor())
                .forEach(token -> assertProblem(as(token).get(path)).hasStatus(403));
        assertProblem(as(office()).get("/v1/standings?group=TOWNSHIP&year=2079"))
                .hasStatus(409);
    }

    private Response ask(String token, String members) {
        return as(token)
                .body("{\"year\": %d, \"group\": \"TOWNSHIP\", %s}".formatted(year, members))
                .post("/v1/what-ifs");
    }
}
