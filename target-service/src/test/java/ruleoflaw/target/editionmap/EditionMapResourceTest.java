package ruleoflaw.target.editionmap;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.importCsv;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.targetBody;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;

/** A new edition of the indicators is mapped to the old one; targets keep the edition they were made with. */
@QuarkusTest
class EditionMapResourceTest {
    private static final AtomicInteger CODES = new AtomicInteger();
    private static final String HEADER = "code,level,parentCode,titleZh,kind,measure,formula,mandatory\n";

    private String family;
    private UUID old;
    private UUID young;

    @BeforeEach
    void begin() {
        family = "M" + CODES.incrementAndGet();
        old = edition("2021", "A1,甲", "A2,乙", "A3,丙");
        young = edition("2026", "B1,甲", "B2,乙丙", "B4,丁");
    }

    @Test
    void theTableIsLookedAtFirstAndThenTakenOver() {
        var table = "fromCode,toCode,relation,note\n" + code("A1") + "," + code("B1") + ",SAME,\n" + code("A2") + ","
                + code("B2") + ",MERGED,乙并入\n,"
                + code("B4") + ",ADDED,\n";

        importCsv(path() + "&dry-run=true", table)
                .then()
                .statusCode(201)
                .body("dryRun", is(true))
                .body("lines", is(3))
                .body("unmappedOld", equalTo(List.of(code("A3"))))
                .body("unmappedNew", equalTo(List.of()));
        list("").body("items.size()", is(0));

        importCsv(path(), table).then().statusCode(201).body("dryRun", is(false));
        list("&code=" + code("A2"))
                .body("items.toCode", equalTo(List.of(code("B2"))))
                .body("items.relation", equalTo(List.of("MERGED")));
        assertProblem(importCsv(path(), table)).hasStatus(409).hasType("edition-map-exists");
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsStored() {
        var table = "fromCode,toCode,relation\n" + code("A1") + "," + code("Z9") + ",SAME\n" + code("A2") + ","
                + code("B2") + ",DROPPED\nX," + code("B1") + ",WRONG\n";

        assertProblem(importCsv(path(), table))
                .hasStatus(422)
                .hasType("import-refused")
                .pointsAt("/rows/2/toCode")
                .pointsAt("/rows/3/toCode")
                .pointsAt("/rows/4/relation");
        list("").body("items.size()", is(0));
    }

    @Test
    void aTargetKeepsTheEditionItWasMadeWith() {
        var plan = aPlan(aYear());
        var made = "/v1/targets/"
                + created(post(
                        OFFICE,
                        "/v1/plans/" + plan + "/targets",
                        with(targetBody("E-1"), "indicatorCode", code("A1"))));

        importCsv(
                        "/v1/indicator-systems?code=" + family + "&edition=2030&name=x",
                        HEADER + code("A1") + ",1,,甲,QUANTITATIVE,COUNT,,\n")
                .then()
                .statusCode(201);

        Api.as(OFFICE).get(made).then().body("origin.indicatorSystemId", is(old.toString()));
        assertProblem(post(
                        OFFICE,
                        "/v1/plans/" + plan + "/targets",
                        with(
                                with(targetBody("E-2"), "indicatorCode", code("A1")),
                                "origin",
                                Map.of("indicatorSystemId", young))))
                .hasStatus(422)
                .hasType("indicator-unknown");
    }

    @Test
    void formulaAndMandatoryFlagComeWithTheTable() {
        Api.as(OFFICE)
                .get("/v1/indicator-systems/" + old + "/indicators")
                .then()
                .body("items[0].formula", is("完成数÷应办数"))
                .body("items[0].mandatory", is(true));
    }

    private ValidatableResponse list(String filter) {
        return Api.as(OFFICE).get(path() + filter).then().statusCode(200);
    }

    private String path() {
        return "/v1/indicator-mappings?from=" + old + "&to=" + young;
    }

    private String code(String code) {
        return family + "." + code;
    }

    private UUID edition(String edition, String... lines) {
        var table = HEADER
                + Stream.of(lines)
                        .map(line -> line.split(","))
                        .map(line -> code(line[0]) + ",1,," + line[1] + ",QUANTITATIVE,RATIO,完成数÷应办数,是\n")
                        .collect(Collectors.joining());
        return UUID.fromString(
                importCsv("/v1/indicator-systems?code=" + family + "&edition=" + edition + "&name=x", table)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }
}
