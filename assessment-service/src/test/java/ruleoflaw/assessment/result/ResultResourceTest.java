package ruleoflaw.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.auditor;
import static ruleoflaw.chassis.testing.TestTokens.inspector;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.reviewer;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.ForeignEvents;

@QuarkusTest
class ResultResourceTest {
    private static final int YEAR = 2026;

    @BeforeEach
    void aSchemeIsInForce() {
        County.hasAPublishedScheme(YEAR);
    }

    /** 柳林乡: 8 on time, 1 late, 1 undone, weight 10 each; 2 of 3 findings on time; 11 of 12 activities. */
    @Test
    void theFactsOfAYearGiveThePointsAndThePointsExplainThemselves() {
        var unit = County.unit("柳林乡");
        for (int i = 0; i < 10; i++) {
            County.assignment(
                    UUID.randomUUID(), unit, YEAR, "completed", "10", i < 8 ? "ON_TIME" : i < 9 ? "LATE" : "NOT_DONE");
        }
        var finding = UUID.randomUUID();
        var confirmed = County.finding(finding, unit, YEAR, "confirmed", "OPEN");
        var accepted = County.order(UUID.randomUUID(), finding, unit, YEAR, "accepted", "CLOSED_ON_TIME");
        County.order(UUID.randomUUID(), UUID.randomUUID(), unit, YEAR, "accepted", "CLOSED_ON_TIME");
        County.order(UUID.randomUUID(), UUID.randomUUID(), unit, YEAR, "accepted", "CLOSED_LATE");
        County.plan(unit, YEAR, 12);
        for (int i = 0; i < 12; i++) {
            County.activity(UUID.randomUUID(), unit, YEAR, i < 11 ? "approved" : "rejected");
        }

        County.awaitPoints(unit, YEAR, "10.20", "6.67", "7.33");
        var sheet = County.sheet(office(), unit, YEAR);
        assertThat(sheet.<String>path("unit.name")).isEqualTo("柳林乡");
        assertThat(sheet.<String>path("scheme.code")).isEqualTo("county-2026");
        assertThat(sheet.<String>path("leaves[1].rule.zh"))
                .isEqualTo("问题按期整改（满分10分）：问题（按期整改）2个÷问题3个，10×2/3=20/3。得6.67分");
        assertThat(sheet.<String>path("leaves[1].inputs.denominator.value")).isEqualTo("3");
        assertThat(sheet.<List<String>>path("leaves[1].events"))
                .hasSize(3)
                .contains(accepted.toString())
                .doesNotContain(confirmed.toString());
        assertThat(sheet.<String>path("leaves[0].trail.terms[0].inputs[0].items[0].attributes.weight"))
                .isEqualTo("10");
        assertThat(sheet.<String>path("total")).isEqualTo("24.20");
        assertThat(sheet.<String>path("score.blocks[0].points")).isEqualTo("24.20");
        assertThat(sheet.<String>path("hash")).matches("[0-9a-f]{64}");
    }

    @Test
    void aLeafOpensToTheFilesBehindItWhichAreNoPartOfItsTrail() {
        var unit = County.unit("石桥镇");
        var assignment = UUID.randomUUID();
        var file = UUID.randomUUID();
        var sha256 = "5e".repeat(32);
        var told = ForeignEvents.send(
                "target.assignment.completed.v1", assignment, """
                {"subject": "%s", "year": %d, "unitId": "%s", "weight": 100, "status": "ON_TIME",
                 "evidence": [{"fileId": "%s", "sha256": "%s"}]}""".formatted(assignment, YEAR, unit, file, sha256));

        County.awaitPoints(unit, YEAR, "12.00", "10.00", null);
        var leaf = County.sheet(office(), unit, YEAR).<Map<String, ?>>path("leaves[0]");
        assertThat(leaf.get("evidence"))
                .isEqualTo(List.of(Map.of(
                        "item",
                        assignment.toString(),
                        "event",
                        told.toString(),
                        "service",
                        "target",
                        "path",
                        "/v1/files/" + file,
                        "sha256",
                        sha256)));
        assertThat(leaf.get("trail").toString()).contains(told.toString()).doesNotContain(sha256);
        assertThat(as(office()).get("/v1/facts?unit=" + unit).<List<String>>path("items.files[0].path"))
                .containsExactly("/v1/files/" + file);
    }

    @Test
    void whatDoesNotApplyHasNoPointsInsteadOfZero() {
        var unit = County.unit("新设单位");

        County.awaitPoints(unit, YEAR, null, "10.00", null);

        assertThat(County.sheet(office(), unit, YEAR).<List<Boolean>>path("leaves.applicable"))
                .containsExactly(false, true, false);
    }

    @Test
    void factsOfAUnitThatIsNotKnownYetWaitForIt() {
        var unit = UUID.randomUUID();
        County.assignment(UUID.randomUUID(), unit, YEAR, "completed", "100", "LATE");
        County.awaitFacts(unit, 1);
        assertProblem(County.sheet(office(), unit, YEAR)).hasStatus(404).hasType("result-not-found");

        County.describe(unit, "晚到乡", "TOWNSHIP");

        County.awaitPoints(unit, YEAR, "6.00", "10.00", null);
    }

    @Test
    void aCorrectionMovesAnItemToAnotherUnitAndBothSheetsFollow() {
        var from = County.unit("甲镇");
        var to = County.unit("乙镇");
        var assignment = UUID.randomUUID();
        County.assignment(assignment, from, YEAR, "completed", "100", "ON_TIME");
        County.awaitPoints(from, YEAR, "12.00", "10.00", null);

        County.assignment(assignment, to, YEAR, "corrected", "100", "LATE");

        County.awaitPoints(to, YEAR, "6.00", "10.00", null);
        County.awaitPoints(from, YEAR, null, "10.00", null);
    }

    @Test
    void withdrawnItemsNoLongerCountAndReopenedFindingsAreOpen() {
        var unit = County.unit("白云乡");
        var withdrawn = UUID.randomUUID();
        County.assignment(UUID.randomUUID(), unit, YEAR, "completed", "60", "ON_TIME");
        County.assignment(withdrawn, unit, YEAR, "issued", "40", "OPEN");
        var finding = UUID.randomUUID();
        var order = UUID.randomUUID();
        County.order(order, finding, unit, YEAR, "accepted", "CLOSED_ON_TIME");
        County.order(UUID.randomUUID(), UUID.randomUUID(), unit, YEAR, "accepted", "CLOSED_ON_TIME");
        County.awaitPoints(unit, YEAR, "7.20", "10.00", null);

        County.assignment(withdrawn, unit, YEAR, "withdrawn", "40", "WITHDRAWN");
        County.order(order, finding, unit, YEAR, "reopened", "OPEN");

        County.awaitPoints(unit, YEAR, "12.00", "5.00", null);
    }

    @Test
    void aUnitSeesItsOwnSheetOnly() {
        var own = County.unit("本单位");
        var sibling = County.unit("兄弟单位");
        County.awaitPoints(own, YEAR, null, "10.00", null);
        County.awaitPoints(sibling, YEAR, null, "10.00", null);

        assertThat(County.sheet(unit(own), own, YEAR).statusCode()).isEqualTo(200);
        assertProblem(County.sheet(unit(own), sibling, YEAR)).hasStatus(404);
        assertThat(as(unit(own)).get("/v1/results?year=2026").<List<String>>path("items.unit.id"))
                .containsExactly(own.toString());
        assertThat(as(unit(own)).get("/v1/results?year=2026&unit=" + sibling).<List<?>>path("items"))
                .isEmpty();
        Stream.of(office(), reviewer("r"), approver(), auditor())
                .forEach(token -> assertThat(as(token)
                                .get("/v1/results?year=2026&unit=" + sibling)
                                .<List<?>>path("items"))
                        .hasSize(1));
        assertProblem(as(inspector("i")).get("/v1/results?year=2026")).hasStatus(403);
    }

    @Test
    void computingEverythingAnewChangesNothing() {
        var unit = County.unit("财政局");
        County.assignment(UUID.randomUUID(), unit, YEAR, "completed", "87.5", "ON_TIME");
        County.assignment(UUID.randomUUID(), unit, YEAR, "completed", "12.5", "LATE");
        County.awaitPoints(unit, YEAR, "11.25", "10.00", null);
        var before = County.sheet(office(), unit, YEAR);

        var done = as(office()).post("/v1/recomputations?year=2026");

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.<Integer>path("changedLeaves")).isZero();
        assertThat(done.<Integer>path("units")).isPositive();
        var after = County.sheet(office(), unit, YEAR);
        assertThat(after.<String>path("hash")).isEqualTo(before.<String>path("hash"));
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertProblem(as(auditor()).post("/v1/recomputations?year=2026")).hasStatus(403);
    }

    @Test
    void anotherEditionOfTheSchemeIsAppliedToTheWholeYearAtOnce() {
        County.hasAPublishedScheme(2040);
        var unit = County.unit("石桥镇");
        County.awaitPoints(unit, 2040, null, "10.00", null);

        County.publish(as(office()).body(County.document(2040, "\"ZERO\"")).post("/v1/schemes"));

        var sheet = County.sheet(office(), unit, 2040);
        assertThat(sheet.<List<String>>path("leaves.points")).containsExactly(null, "0.00", null);
        assertThat(sheet.<Integer>path("scheme.version")).isEqualTo(2);
    }

    @Test
    void resultsAreReadPageByPageAndTheYearIsAsked() {
        Stream.of("一", "二").map(County::unit).forEach(unit -> County.awaitPoints(unit, YEAR, null, "10.00", null));

        var first = as(office()).get("/v1/results?year=2026&limit=1");
        var second =
                as(office()).queryParam("cursor", first.<String>path("next")).get("/v1/results?year=2026&limit=1");

        assertThat(second.<List<String>>path("items.id")).doesNotContainAnyElementsOf(first.path("items.id"));
        assertThat(first.<Object>path("items[0].leaves[0].trail")).isNull();
        assertProblem(as(office()).get("/v1/results")).hasStatus(400);
        assertThat(as(office()).get("/v1/results?year=2050").<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void aUnitThatIsDescribedAnewIsShownAsItIsNow() {
        var unit = County.unit("旧名镇");
        County.awaitPoints(unit, YEAR, null, "10.00", null);

        County.describe(unit, "新名镇", "ENFORCEMENT");

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "新名镇".equals(County.sheet(office(), unit, YEAR).<String>path("unit.name")));
    }

    @Test
    void onlyUnitsOfTheSchemesGroupsHaveASheetAndItGoesWhenTheyLeave() {
        var document = County.document(2041, "\"FULL\"").replaceAll("\"groups\": \\[[^]]*]", """
                        "groups": ["TOWNSHIP"],
                        "excluded": {"ENFORCEMENT": {"zh": "另行考核", "en": "assessed elsewhere"},
                         "NON_ENFORCEMENT": {"zh": "另行考核", "en": "assessed elsewhere"}}""");
        County.publish(as(office()).body(document).post("/v1/schemes"));
        var unit = County.unit("撤并镇");
        County.awaitPoints(unit, 2041, null, "10.00", null);

        County.describe(unit, "撤并局", "ENFORCEMENT");

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> County.sheet(office(), unit, 2041).statusCode() == 404);
        assertThat(County.sheet(office(), unit, YEAR).statusCode()).isEqualTo(200);
    }
}
