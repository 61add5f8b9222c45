package ruleoflaw.target.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.anAssignment;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.TestTokens;

@QuarkusTest
class FigureResourceTest {
    private static final String FINDING = "inspection.finding.state.v1";
    private static final String ACTIVITY = "publicity.activity.state.v1";
    private static final String PLAN = "publicity.plan.state.v1";

    private UUID unit;
    private UUID sibling;
    private int year;

    @BeforeEach
    void takeAYearAndTwoUnits() {
        unit = aUnit();
        sibling = aUnit();
        year = aYear();
    }

    @Test
    void whatTheOthersToldIsCountedByItsLatestStatus() {
        var finding = UUID.randomUUID();
        tell(FINDING, finding, unit, "OPEN", "");
        tell(FINDING, UUID.randomUUID(), unit, "CLOSED_LATE", "");
        tell(FINDING, UUID.randomUUID(), unit, "WITHDRAWN", "");
        tell(FINDING, finding, unit, "CLOSED_ON_TIME", "");

        await().until(() -> "50.00".equals(value(OFFICE, "", "findings.on-time-rate")));
        assertThat(value(OFFICE, "", "findings")).isEqualTo("2");
        assertThat(value(OFFICE, "", "findings.closed-rate")).isEqualTo("100.00");
        assertThat(value(OFFICE, "", "findings.open")).isEqualTo("0");
    }

    @Test
    void whatOneUnitDidBeyondItsPlanDoesNotMakeUpForAnother() {
        tell(PLAN, UUID.randomUUID(), unit, "PUBLISHED", ",\"plannedActivities\":1");
        tell(PLAN, UUID.randomUUID(), sibling, "PUBLISHED", ",\"plannedActivities\":3");
        tell(ACTIVITY, UUID.randomUUID(), unit, "APPROVED", "");
        tell(ACTIVITY, UUID.randomUUID(), unit, "APPROVED", "");
        tell(ACTIVITY, UUID.randomUUID(), sibling, "APPROVED", "");
        tell(ACTIVITY, UUID.randomUUID(), sibling, "REJECTED", "");

        await().until(() -> "50.00".equals(value(OFFICE, "", "activities.rate")));
        assertThat(value(OFFICE, "", "activities.approved")).isEqualTo("3");
        assertThat(value(OFFICE, "", "activities.counted")).isEqualTo("2");
    }

    @Test
    void aUnitLearnsItsOwnFiguresOnly() {
        anAssignment(unit, year, year + "-11-25");
        var asUnit = TestTokens.unit(unit);

        assertThat(value(asUnit, "", "assignments")).isEqualTo("1");
        assertThat(value(TestTokens.unit(sibling), "", "assignments")).isEqualTo("0");
        assertProblem(Api.as(TestTokens.unit(sibling)).get("/v1/figures?year=" + year + "&unit=" + unit))
                .hasStatus(404);
    }

    @Test
    void figuresAreOfAYear() {
        assertProblem(Api.as(OFFICE).get("/v1/figures")).hasStatus(400);
    }

    private String value(String token, String query, String code) {
        return Api.as(token)
                .get("/v1/figures?year=" + year + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '%s' }.value".formatted(code));
    }

    private void tell(String type, UUID subject, UUID of, String status, String more) {
        ForeignEvents.send(
                type,
                subject,
                "{\"subject\":\"%s\",\"unitId\":\"%s\",\"year\":%d,\"status\":\"%s\"%s}"
                        .formatted(subject, of, year, status, more));
    }
}
