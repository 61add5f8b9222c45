package ruleoflaw.inspection.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.card.CardCalls.linesOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.inspection.deadline.Sweeping;

/** The assignments of target-service have their deadline here too: yellow and red, no blue. One due 25 November. */
@QuarkusTest
class AssignmentConsumerTest {
    private static final String TYPE = "target.assignment.state.v1";

    @Inject
    Sweeping sweeping;

    @TestHTTPResource(management = true)
    URI management;

    private final UUID assignment = UUID.randomUUID();
    private final UUID unit = aUnit();

    @BeforeEach
    void itIsJanuary() {
        SuiteDay.is(management, "2026-01-12");
    }

    @Test
    void anAssignmentFiveWorkingDaysOverdueGetsAYellowCardAndNoBlueOne() {
        hear("ISSUED", null);
        on("2026-12-01");
        assertThat(linesOf(assignment)).isEmpty();
        on("2026-12-02");

        assertThat(linesOf(assignment)).containsExactly("YELLOW 2026-12-02 2026-12-02 ISSUED");
        SuiteDay.is(management, "2026-12-04");
        hear("COMPLETION_REPORTED", "2026-12-04");
        on("2026-12-31");
        assertThat(linesOf(assignment)).hasSize(1);
    }

    /** It had reported on the fourth day; the broker was away, and the engine did not know. */
    @Test
    void newsThatCameTooLateTakesTheCardBack() {
        hear("ISSUED", null);
        on("2026-12-02");
        assertThat(linesOf(assignment)).hasSize(1);

        hear("COMPLETION_REPORTED", "2026-12-01");

        assertThat(linesOf(assignment)).containsExactly("YELLOW 2026-12-02 2026-12-02 CANCELLED");
        hear("COMPLETED", "2026-12-01");
        assertThat(linesOf(assignment)).hasSize(1);
    }

    @Test
    void whatIsFirstHeardOfWhenItIsDoneStillGetsTheCardsOfItsWay() {
        SuiteDay.is(management, "2026-12-20");

        hear("COMPLETED", "2026-12-04");

        assertThat(linesOf(assignment)).containsExactly("YELLOW 2026-12-02 2026-12-20 ISSUED");
    }

    @Test
    void anotherDueDayIsAnotherDeadline() {
        hear("ISSUED", null);
        send(json("ISSUED", null).replace("2026-11-25", "2026-12-18"));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> "2026-12-18".equals(due()));

        on("2026-12-24");
        assertThat(linesOf(assignment)).isEmpty();
        on("2026-12-25");
        assertThat(linesOf(assignment)).containsExactly("YELLOW 2026-12-25 2026-12-25 ISSUED");
    }

    @Test
    void whatIsWithdrawnOrGivenUpIsLeftAlone() {
        hear("ISSUED", null);
        hear("WITHDRAWN", null);
        on("2026-12-31");

        assertThat(linesOf(assignment)).isEmpty();
    }

    @Test
    void theSampleOfTargetServiceCanBeRead() {
        var sample = ForeignEvents.sample(TYPE).replaceAll("\"unitId\": \"[^\"]+\"", "\"unitId\": \"" + unit + "\"");
        ForeignEvents.send(TYPE, assignment, sample);

        awaitStatus("DONE");
        assertThat(due()).isEqualTo("2026-11-25");
    }

    private void on(String day) {
        SuiteDay.is(management, day);
        sweeping.now();
    }

    /** Sends the news and waits until the engine has made of it what it should. */
    private void hear(String step, String reportedOn) {
        send(json(step, reportedOn));
        awaitStatus(
                switch (step) {
                    case "ISSUED" -> "RUNNING";
                    case "COMPLETION_REPORTED" -> "REPORTED";
                    case "COMPLETED" -> "DONE";
                    default -> step;
                });
    }

    private void send(String json) {
        ForeignEvents.send(TYPE, assignment, json);
    }

    private void awaitStatus(String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> status.equals(
                        Api.as(OFFICE).get("/v1/matters?unit=" + unit).path("items[0].status")));
        Api.as(OFFICE).get("/v1/matters?unit=" + unit).then().body("items.size()", is(1));
    }

    private String due() {
        return Api.as(OFFICE).get("/v1/matters?unit=" + unit).path("items[0].due");
    }

    private String json(String step, String reportedOn) {
        var reported = reportedOn == null ? "null" : "\"" + reportedOn + "\"";
        return """
                {"unitId":"%s","year":2026,"targetCode":"YL-18","due":"2026-11-25","reportedOn":%s,"step":"%s"}
                """.formatted(unit, reported, step);
    }
}
