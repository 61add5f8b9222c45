package ruleoflaw.target.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.anAssignment;
import static ruleoflaw.target.TargetCalls.reportCompletion;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.sheet.TableFile;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** The ledger tells what was known at any instant, exactly. */
@QuarkusTest
class LedgerResourceTest {
    @Inject
    Clock clock;

    @Test
    void theLedgerOfAPastInstantIsWhatStoodThereThen() {
        var unit = aUnit();
        var beforeIssue = now();
        var assignment = anAssignment(unit);
        var issued = now();
        step(TestTokens.unit(unit), assignment, "acknowledgement").then().statusCode(200);
        var acknowledged = now();
        reportCompletion(unit, assignment).then().statusCode(200);

        assertThat(statuses("&unit=" + unit + "&as-of=" + beforeIssue)).isEmpty();
        assertThat(statuses("&unit=" + unit + "&as-of=" + issued)).containsExactly("ISSUED");
        assertThat(statuses("&unit=" + unit + "&as-of=" + acknowledged)).containsExactly("ACKNOWLEDGED");
        assertThat(statuses("&unit=" + unit)).containsExactly("COMPLETION_REPORTED");
        assertThat(statuses("&unit=" + unit + "&status=ACKNOWLEDGED&as-of=" + acknowledged))
                .hasSize(1);
        assertThat(statuses("&unit=" + unit + "&status=ACKNOWLEDGED")).isEmpty();
    }

    @Test
    void betweenTwoInstantsOnlyWhatDiffersIsThere() {
        var unit = aUnit();
        var quiet = aUnit();
        var assignment = anAssignment(unit);
        var untouched = anAssignment(quiet);
        var from = now();
        step(TestTokens.unit(unit), assignment, "acknowledgement").then().statusCode(200);
        var to = now();
        reportCompletion(unit, assignment).then().statusCode(200);

        Api.as(OFFICE)
                .get("/v1/ledger/changes?from=" + from + "&to=" + to + "&unit=" + unit)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].before.status", is("ISSUED"))
                .body("items[0].after.status", is("ACKNOWLEDGED"))
                .body("items[0].fields", hasItems("status", "acknowledgedOn"));
        assertThat(untouched).isNotBlank();
        Api.as(OFFICE)
                .get("/v1/ledger/changes?from=" + from + "&to=" + to + "&unit=" + quiet)
                .then()
                .body("items.size()", is(0));
    }

    @Test
    void aUnitSeesItsOwnLinesAndPagesAreBoundToTheirQuery() {
        var unit = aUnit();
        anAssignment(unit);
        anAssignment(unit);
        var clerk = TestTokens.unit(unit);
        anAssignment(aUnit());

        var first = Api.as(clerk).get("/v1/ledger?limit=1");
        first.then().body("items.size()", is(1)).body("next", notNullValue());
        Api.as(clerk)
                .get("/v1/ledger?limit=5&cursor=" + first.path("next"))
                .then()
                .body("items.size()", is(1))
                .body("next", nullValue());
        assertProblem(Api.as(clerk).get("/v1/ledger?status=ISSUED&cursor=" + first.path("next")))
                .hasStatus(400);
        assertProblem(Api.as(clerk).get("/v1/ledger/changes?from=" + now())).hasStatus(400);
    }

    @Test
    void theFileHoldsTheLinesInTheOfficesLayout() {
        var unit = aUnit();
        var assignment = anAssignment(unit);
        step(TestTokens.unit(unit), assignment, "acknowledgement").then().statusCode(200);

        var bytes = Api.as(TestTokens.unit(unit))
                .get("/v1/ledger/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .extract()
                .asByteArray();

        var rows = TableFile.of(bytes).table("责任单位", "办理状态", "完成时限").rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().text("办理状态")).isEqualTo("已签收");
        assertThat(rows.getFirst().text("任务内容")).isEqualTo("行政执法人员持证上岗");
        assertThat(rows.getFirst().text("序号")).isEqualTo("1");
    }

    private String now() {
        return clock.instant().toString();
    }

    private static List<String> statuses(String filter) {
        return Api.as(OFFICE)
                .get("/v1/ledger?limit=200" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.status");
    }
}
