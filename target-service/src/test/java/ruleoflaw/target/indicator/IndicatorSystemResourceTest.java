package ruleoflaw.target.indicator;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.importCsv;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** Editions of an indicator system are imported once and then read. */
@QuarkusTest
class IndicatorSystemResourceTest {
    private static final String SMALL = """
            code,level,parentCode,titleZh,kind,measure
            7,1,,一级,,
            7.1,2,7,二级,QUANTITATIVE,COUNT
            """;

    @Test
    void theWorkingLibraryIsTakenOver() throws IOException {
        var table = Files.readAllBytes(Path.of("../seeds/reference/indicators-2021.csv"));

        var id = importCsv("/v1/indicator-systems?code=T1&edition=2021&name=示范指标", table)
                .then()
                .statusCode(201)
                .body("count", is(150))
                .body("dryRun", is(false))
                .extract()
                .<String>path("id");

        Api.as(TestTokens.auditor())
                .get("/v1/indicator-systems/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("edition", is("2021"));
        lines(id, "?level=3&limit=200").then().body("items.size()", is(107));
        lines(id, "?level=3&kind=QUALITATIVE&limit=200")
                .then()
                .body("items.size()", is(33))
                .body("items.verification", everyItem(notNullValue()));
        lines(id, "?limit=2").then().body("items[0].code", is("1")).body("items[1].code", is("1.1"));
    }

    @Test
    void anEditionIsNeverOverwritten() {
        var path = "/v1/indicator-systems?code=T2&edition=2021&name=甲";
        importCsv(path, SMALL).then().statusCode(201);

        assertProblem(importCsv(path, SMALL))
                .hasStatus(409)
                .hasType("edition-exists")
                .pointsAt("/edition");

        importCsv("/v1/indicator-systems?code=T2&edition=2027&name=乙", SMALL)
                .then()
                .statusCode(201);
    }

    @Test
    void aDryRunStoresNothing() {
        importCsv("/v1/indicator-systems?code=T3&edition=2021&name=甲&dry-run=true", SMALL)
                .then()
                .statusCode(201)
                .body("id", nullValue())
                .body("count", is(2));

        importCsv("/v1/indicator-systems?code=T3&edition=2021&name=甲", SMALL)
                .then()
                .statusCode(201);
    }

    @Test
    void oneBadLineKeepsTheEditionOut() {
        var bad = SMALL + "7.2,2,9,孤行,QUALITATIVE,\n";

        assertProblem(importCsv("/v1/indicator-systems?code=T4&edition=2021&name=甲", bad))
                .hasStatus(422)
                .hasType("import-refused")
                .pointsAt("/rows/4/parentCode");

        Api.as(OFFICE)
                .get("/v1/indicator-systems?limit=200")
                .then()
                .body("items.code", org.hamcrest.Matchers.not(hasItem("T4")));
    }

    @Test
    void anEditionNeedsItsNameAndTheOffice() {
        assertProblem(importCsv("/v1/indicator-systems?code=T5&edition=2021", SMALL))
                .hasStatus(400)
                .hasType("invalid-fields");
        assertProblem(Api.as(TestTokens.auditor())
                        .contentType("text/csv")
                        .body(SMALL)
                        .post("/v1/indicator-systems?code=T5&edition=2021&name=甲"))
                .hasStatus(403);
        assertProblem(lines("019b8a5c-0000-7000-8000-000000000000", ""))
                .hasStatus(404)
                .hasType("indicator-system-not-found");
    }

    private static Response lines(String id, String query) {
        return Api.as(TestTokens.auditor()).get("/v1/indicator-systems/" + id + "/indicators" + query);
    }
}
