package ruleoflaw.target.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.importCsv;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.sheet.TableFile;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** The office's table of units: all rows or none, and twice is once. Credit codes here are checked by hand. */
@QuarkusTest
class UnitImportTest {
    private static final String HEADER = "uscc,name,shortName,type,group,divisionCode\n";
    private static final String PATH = "/v1/unit-imports";

    @Test
    void theDirectoryGoesOutAsASpreadsheetAndComesBackUnchanged() {
        var unit = aUnit();
        var sheet = Api.as(OFFICE)
                .get("/v1/unit-exports")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var code = Api.as(OFFICE).get("/v1/units/" + unit).then().extract().<String>path("uscc");

        assertThat(TableFile.of(sheet).table("uscc", "name").rows())
                .extracting(row -> row.text("uscc"))
                .contains(code);
        Api.as(OFFICE)
                .contentType(Download.XLSX)
                .body(sheet)
                .post("/v1/unit-imports?dry-run=true")
                .then()
                .statusCode(201)
                .body("created", is(0))
                .body("updated", is(0))
                .body("dryRun", is(true));
    }

    @Test
    void theSeedTableIsTakenOverAndTheSecondTimeChangesNothing() throws IOException {
        var table = Files.readAllBytes(Path.of("../seeds/reference/units.csv"));

        importCsv(PATH, table).then().statusCode(201);
        importCsv(PATH, table)
                .then()
                .statusCode(201)
                .body("created", is(0))
                .body("updated", is(0))
                .body("unchanged", is(16));

        found("115309981530998141")
                .then()
                .body("items[0].name", is("城关镇"))
                .body("items[0].type", is("TOWNSHIP"))
                .body("items[0].divisionCode", is("530998100000"))
                .body("items[0].version", is(0));
    }

    @Test
    void aTableInGb18030IsReadAsWell() {
        var table = HEADER + "91350100M000100Y43,法治办联络处,联络处,OTHER,NON_ENFORCEMENT,\n";

        importCsv(PATH, table.getBytes(Charset.forName("GB18030"))).then().statusCode(201);

        found("91350100M000100Y43").then().body("items[0].name", is("法治办联络处"));
    }

    @Test
    void aKnownCodeIsUpdated() {
        importCsv(PATH, HEADER + "11320000MB151840XJ,旧名,,OTHER,ENFORCEMENT,\n");

        importCsv(PATH, HEADER + "11320000MB151840XJ,新名,,OTHER,ENFORCEMENT,\n")
                .then()
                .statusCode(201)
                .body("updated", is(1))
                .body("created", is(0));

        found("11320000MB151840XJ").then().body("items[0].name", is("新名")).body("items[0].shortName", is("新名"));
    }

    @Test
    void aDryRunOnlyTells() {
        var table = HEADER + "11530998153100010X,试运行单位,,OTHER,ENFORCEMENT,\n";
        var code = withRightCheckCharacter(table);

        importCsv(PATH + "?dry-run=true", code)
                .then()
                .statusCode(201)
                .body("created", is(1))
                .body("dryRun", is(true));

        found(code.substring(HEADER.length(), HEADER.length() + 18)).then().body("items.size()", is(0));
    }

    @Test
    void oneBadRowKeepsAllOut() {
        var good = withRightCheckCharacter(HEADER + "11530998153100020X,好单位,,OTHER,ENFORCEMENT,\n");

        var answer = importCsv(PATH, good + "115309981530998140,坏单位,,HAMLET,,12\n");

        assertProblem(answer)
                .hasStatus(422)
                .hasType("import-refused")
                .pointsAt("/rows/3/uscc")
                .pointsAt("/rows/3/type")
                .pointsAt("/rows/3/group")
                .pointsAt("/rows/3/divisionCode");
        found(good.substring(HEADER.length(), HEADER.length() + 18)).then().body("items.size()", is(0));
    }

    @Test
    void aCodeMayStandInTheTableOnce() {
        var row = "115309981530998141,城关镇,,TOWNSHIP,TOWNSHIP,\n";

        assertProblem(importCsv(PATH, HEADER + row + row)).hasStatus(422).pointsAt("/rows/3/uscc");
    }

    @Test
    void aTableWithoutANeededColumnIsRefused() {
        assertProblem(importCsv(PATH, "uscc,name\n115309981530998141,城关镇\n"))
                .hasStatus(422)
                .pointsAt("/rows/1/type");
    }

    @Test
    void onlyTheOfficeImports() {
        var answer = Api.as(TestTokens.unit(aUnit()))
                .contentType("text/csv")
                .body(HEADER)
                .post(PATH);

        assertProblem(answer).hasStatus(403);
    }

    private static Response found(String code) {
        var answer = Api.as(OFFICE).get("/v1/units?uscc=" + code);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    /** Replaces the X at the end of the only code by the character that makes it valid. */
    private static String withRightCheckCharacter(String table) {
        for (var character : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            var body = table.substring(HEADER.length(), HEADER.length() + 17) + character;
            if (CreditCode.isValid(body)) {
                return HEADER + body + table.substring(HEADER.length() + 18);
            }
        }
        throw new AssertionError("no check character fits " + table);
    }
}
