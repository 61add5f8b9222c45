package ruleoflaw.publicity.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.ACTIVITIES;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aPublishedPlan;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.importCatalogues;
import static ruleoflaw.publicity.PublicityCalls.importPlaces;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.report;
import static ruleoflaw.publicity.PublicityCalls.seededPlaces;
import static ruleoflaw.publicity.PublicityCalls.step;
import static ruleoflaw.publicity.PublicityCalls.with;
import static ruleoflaw.publicity.StudyCalls.importTable;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.sheet.TableFile;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Coverage over HTTP: gaps first, by kind of place and by village; as data, workbook and picture. */
@QuarkusTest
class CoverageResourceTest {
    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private String clerk;
    private String village;

    @BeforeEach
    void anActivityInAVillageWasApproved() {
        SuiteDay.is(management, "2026-05-11");
        importPlaces(seededPlaces());
        importCatalogues();
        var uscc = "U" + UUID.randomUUID();
        unit = aUnit(true, uscc);
        clerk = TestTokens.unit(unit);
        village = "%09d".formatted(Math.abs(unit.hashCode()) % 1_000_000_000);
        importTable(OFFICE, "/v1/villages", """
                code,name,uscc
                %s201,示例村,%s
                %s202,无人村,%s
                """.formatted(village, uscc, village, uscc))
                .then()
                .statusCode(201);
        approve(created(post(clerk, ACTIVITIES, with(report(), "villages", List.of(village + "201")))));
        post(clerk, ACTIVITIES, with(report(), "places", List.of("SCHOOL")))
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsEmptyComesFirstAndOnlyWhatIsApprovedCounts() {
        var year = Api.as(clerk).get("/v1/coverage?year=2026");

        year.then().statusCode(200).body("edition", equalTo("S2")).body("gaps", equalTo(5));
        assertThat(year.<List<Object>>path("cells")).hasSize(6);
        assertThat(year.<String>path("cells[5].place")).isEqualTo("VILLAGE");
        assertThat(year.<Integer>path("cells[5].activities")).isEqualTo(1);
        var quarters = Api.as(clerk).get("/v1/coverage?year=2026&period=QUARTER");
        quarters.then().body("gaps", equalTo(23)).body("cells[23].stretch", equalTo(2));
        Api.as(clerk)
                .get("/v1/coverage?year=2026&period=MONTH")
                .then()
                .body("gaps", equalTo(71))
                .body("cells[71].stretch", equalTo(5));
    }

    @Test
    void theLastMileIsCountedByVillage() {
        var villages = Api.as(clerk).get("/v1/coverage/villages?year=2026");

        assertThat(villages.<List<String>>path("name")).containsExactly("无人村", "示例村");
        assertThat(villages.<List<Integer>>path("activities")).containsExactly(0, 1);
        assertProblem(post(clerk, ACTIVITIES, with(report(), "villages", List.of("999999999999"))))
                .hasStatus(422)
                .pointsAt("/villages/0");
        assertProblem(post(clerk, ACTIVITIES, with(report(), "villages", List.of("123"))))
                .hasStatus(400);
        assertProblem(importTable(OFFICE, "/v1/villages", "code,name,uscc\n530998100000,镇,x\n"))
                .hasStatus(422)
                .pointsAt("/rows/2/code");
    }

    @Test
    void anybodyMayLookAtItAsAWorkbookOrAPicture() {
        var sheet = Api.as(clerk).get("/v1/coverage/sheet?year=2026");
        assertThat(TableFile.of(sheet.asByteArray()).table("单位", "场所", "审核通过场次").rows())
                .hasSize(6)
                .first()
                .satisfies(row -> assertThat(row.text("空白")).isEqualTo("空白"));

        var drawing = Api.as(clerk).get("/v1/coverage/picture.svg?year=2026");
        drawing.then().statusCode(200).contentType("image/svg+xml");
        assertThat(new String(drawing.asByteArray(), StandardCharsets.UTF_8)).contains("<svg", "示例单位", "进乡村");
        assertThat(Api.as(clerk).get("/v1/coverage/picture.png?year=2026").asByteArray())
                .startsWith((byte) 0x89, 'P', 'N', 'G');
    }

    @Test
    void aUnitCountsUpToWhatItPromisedAndSeesNobodyElse() {
        aPublishedPlan(unit);
        approve(created(post(clerk, ACTIVITIES, report())));

        Api.as(clerk)
                .get("/v1/activity-counts?year=2026")
                .then()
                .body("units.size()", equalTo(1))
                .body("units[0].planned", equalTo(1))
                .body("units[0].approved", equalTo(2))
                .body("units[0].counted", equalTo(1))
                .body("total.rate", equalTo("100.00"));
        assertThat(Api.as(TestTokens.unit(aUnit()))
                        .get("/v1/coverage?year=2026")
                        .<List<String>>path("cells.unitId"))
                .doesNotContain(unit.toString());
    }

    private static void approve(String activity) {
        step(OFFICE, activity, "approval").then().statusCode(200);
    }
}
