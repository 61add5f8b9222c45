package ruleoflaw.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.assessment.run.Results.step;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.office;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;

/** A draft is taken back before its notice, never after. */
@QuarkusTest
class RunWithdrawalTest {
    private static final int YEAR = 2043;
    private static final Map<String, ?> REASON = Map.of("reason", "法院数据尚未导入");

    @TestHTTPResource(management = true)
    URI management;

    @AfterEach
    void itIsTodayAgain() {
        SuiteDay.isToday(management);
    }

    @Test
    void aWithdrawnDraftMakesRoomForAnotherAndANoticedOneStays() {
        Results.schemeFor(YEAR);
        var land = Results.unit("自然资源局");
        Results.hearing(UUID.randomUUID(), land, YEAR, "PRINCIPAL", "NONE");
        Results.awaitTotal(land, YEAR, "20.00");
        SuiteDay.is(management, "2027-01-05");
        var run = Results.open(YEAR);
        var path = "/v1/result-runs/" + run;
        Results.done(run, "data-check");

        assertProblem(step(approver(), path, "withdrawal", REASON)).hasStatus(403);
        assertProblem(step(office(), path, "withdrawal", Map.of()))
                .hasStatus(400)
                .pointsAt("/reason");
        assertProblem(as(office())
                        .body(Map.of("year", YEAR, "group", "NON_ENFORCEMENT"))
                        .post("/v1/result-runs"))
                .hasStatus(409)
                .hasType("run-exists");
        assertThat(step(office(), path, "withdrawal", REASON).<String>path("status"))
                .isEqualTo("WITHDRAWN");
        assertThat(RecordedEvents.await("ruleoflaw.assessment.internal.v1", UUID.fromString(run), 2)
                        .getLast()
                        .type())
                .isEqualTo("assessment.result.withdrawn.v1");

        var second = Results.open(YEAR);
        Results.done(second, "data-check");
        SuiteDay.is(management, "2027-01-11");
        Results.done(second, "notice");
        assertProblem(step(office(), "/v1/result-runs/" + second, "withdrawal", REASON))
                .hasStatus(409)
                .hasType("step-not-allowed");
    }
}
