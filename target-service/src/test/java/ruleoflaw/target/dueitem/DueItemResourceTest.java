package ruleoflaw.target.dueitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aReportedAssignment;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.anAssignment;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** One list says what a unit has to do by when and by which rule; another says what waits for the office. */
@QuarkusTest
class DueItemResourceTest {
    private UUID unit;

    @Inject
    DigestSweep sweep;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void begin() {
        SuiteDay.is(management, "2026-01-12");
        unit = aUnit();
    }

    @AfterEach
    void giveTheServiceItsOwnTimeBack() {
        SuiteDay.isToday(management);
    }

    @Test
    void eachLineNamesTheDayAndTheRule() {
        var assignment = anAssignment(unit);

        items("2026-01-12", unit)
                .body("items.kind", equalTo(List.of("ACKNOWLEDGEMENT", "IMPLEMENTATION_PLAN")))
                .body("items.lastDay", equalTo(List.of("2026-01-19", "2026-01-30")))
                .body("items[0].rule", is("下达后5个工作日内签收"))
                .body("items[0].path", is(assignment))
                .body("items[1].rule", is("任务下达后14个工作日内报送实施方案"))
                .body("items.overdue", equalTo(List.of(false, false)));
        step(TestTokens.unit(unit), assignment, "acknowledgement");
        items("2026-02-02", unit)
                .body("items.kind", equalTo(List.of("IMPLEMENTATION_PLAN", "MONTHLY_PROGRESS")))
                .body("items.overdue", equalTo(List.of(true, false)))
                .body("items[1].title", is("2026年2月进度:还有1项任务未报"))
                .body("items[1].rule", is("每月25日前报送任务进度"));

        post(TestTokens.unit(unit), assignment + "/progress-reports", Map.of("percent", 10, "note", "已启动"));
        items("2026-02-02", unit).body("items.kind", equalTo(List.of("IMPLEMENTATION_PLAN")));
        items("2026-03-02", unit).body("items.kind", hasItem("MONTHLY_PROGRESS"));
    }

    @Test
    void whatWaitsForTheOfficeIsOnItsOwnList() {
        var assignment = aReportedAssignment(unit);
        var page = Api.as(OFFICE).get("/v1/due-items?limit=200").then().statusCode(200);

        page.body("items.id", hasItem(idIn(assignment).toString()));
        page.body("items.find { it.id == '%s' }.rule".formatted(idIn(assignment)), is("收到后5个工作日内办理"));
        page.body("items.find { it.id == '%s' }.lastDay".formatted(idIn(assignment)), is("2026-01-19"));
        step(OFFICE, assignment, "completion");
        Api.as(OFFICE)
                .get("/v1/due-items?limit=200")
                .then()
                .body("items.id", not(hasItem(idIn(assignment).toString())));
        assertProblem(Api.as(TestTokens.unit(unit)).get("/v1/due-items")).hasStatus(403);
    }

    @Test
    void aUnitSeesItsOwnListPageByPage() {
        anAssignment(unit);
        assertProblem(Api.as(TestTokens.unit(aUnit())).get("/v1/units/" + unit + "/due-items"))
                .hasStatus(404);

        var first = Api.as(TestTokens.unit(unit))
                .get("/v1/units/" + unit + "/due-items?limit=1")
                .then()
                .body("items.kind", equalTo(List.of("ACKNOWLEDGEMENT")));
        Api.as(TestTokens.unit(unit))
                .get("/v1/units/" + unit + "/due-items?limit=1&cursor="
                        + first.extract().path("next"))
                .then()
                .body("items.kind", equalTo(List.of("IMPLEMENTATION_PLAN")))
                .body("next", nullValue());
    }

    @Test
    void theDigestComesOnceADayAndOnlyForWhatIsMissing() {
        var assignment = anAssignment(unit);
        sweep.remind();
        SuiteDay.is(management, "2026-01-20");
        sweep.remind();
        sweep.remind();
        SuiteDay.is(management, "2026-01-21");
        sweep.remind();

        var told = RecordedEvents.await(
                "ruleoflaw.target.events.v1",
                event -> "target.reminder.digested.v1".equals(event.type())
                        && event.data().path("unitId").asText().equals(unit.toString()),
                2);
        assertThat(told)
                .extracting(event -> event.data().get("on").asText())
                .containsExactlyInAnyOrder("2026-01-20", "2026-01-21");
        var missing = told.getFirst().data().get("missing");
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).get("kind").asText()).isEqualTo("ACKNOWLEDGEMENT");
        assertThat(missing.get(0).get("id").asText()).isEqualTo(idIn(assignment).toString());
    }

    private ValidatableResponse items(String day, UUID unit) {
        SuiteDay.is(management, day);
        return Api.as(TestTokens.unit(unit))
                .get("/v1/units/" + unit + "/due-items")
                .then()
                .statusCode(200);
    }
}
