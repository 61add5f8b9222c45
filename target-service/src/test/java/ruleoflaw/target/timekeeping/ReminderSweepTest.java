package ruleoflaw.target.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.anAssignment;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Who has not signed by the fifth working day is reminded, once.. */
@QuarkusTest
class ReminderSweepTest {
    private static final String REMINDED = "target.assignment.reminded.v1";
    private static final String ISSUED = "target.assignment.issued.v1";
    private static final String SIGNED = "target.assignment.acknowledged.v1";

    private UUID unit;

    @Inject
    ReminderSweep sweep;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void takeAUnit() {
        unit = aUnit();
    }

    @AfterEach
    void giveTheServiceItsOwnTimeBack() {
        SuiteDay.isToday(management);
    }

    @Test
    void nobodyIsRemindedOnTheLastDay() {
        var assignment = issuedOnMonday12January2026();

        SuiteDay.is(management, "2026-01-19");
        sweep.remind();
        sign(assignment);

        assertThat(typesOf(assignment, 2)).containsExactly(ISSUED, SIGNED);
    }

    @Test
    void theDayAfterOneIsRemindedOnce() {
        var assignment = issuedOnMonday12January2026();

        SuiteDay.is(management, "2026-01-20");
        sweep.remind();
        sweep.remind();
        sign(assignment);

        assertThat(typesOf(assignment, 3)).containsExactly(ISSUED, REMINDED, SIGNED);
        assertThat(eventsOf(assignment, 3).get(1).data().get("acknowledgeBy").asText())
                .isEqualTo("2026-01-19");
    }

    @Test
    void replicasThatSweepTogetherRemindOnce() throws Exception {
        var assignment = issuedOnMonday12January2026();
        SuiteDay.is(management, "2026-02-02");
        var sweeps = IntStream.range(0, 8)
                .<Callable<Void>>mapToObj(i -> () -> {
                    sweep.remind();
                    return null;
                })
                .toList();

        try (var replicas = Executors.newFixedThreadPool(8)) {
            for (var done : replicas.invokeAll(sweeps)) {
                done.get();
            }
        }
        sign(assignment);

        assertThat(typesOf(assignment, 3)).containsExactly(ISSUED, REMINDED, SIGNED);
    }

    @Test
    void whoSignedInTimeIsLeftAlone() {
        var assignment = issuedOnMonday12January2026();
        SuiteDay.is(management, "2026-01-13");
        sign(assignment);

        SuiteDay.is(management, "2026-02-02");
        sweep.remind();
        step(TestTokens.office(), assignment, "withdrawal", Map.of("reason", "计划调整"));

        assertThat(typesOf(assignment, 3)).containsExactly(ISSUED, SIGNED, "target.assignment.withdrawn.v1");
    }

    private String issuedOnMonday12January2026() {
        SuiteDay.is(management, "2026-01-12");
        var year = aYear();
        return anAssignment(unit, year, year + "-11-25");
    }

    /** On the version of the issue: a reminder in between does not bother the unit. */
    private void sign(String assignment) {
        put(TestTokens.unit(unit), assignment + "/acknowledgement", 0, Map.of())
                .then()
                .statusCode(200);
    }

    private static List<String> typesOf(String assignment, int atLeast) {
        return eventsOf(assignment, atLeast).stream().map(RecordedEvent::type).toList();
    }

    private static List<RecordedEvent> eventsOf(String assignment, int atLeast) {
        var id = UUID.fromString(assignment.substring(assignment.lastIndexOf('/') + 1));
        return RecordedEvents.await("ruleoflaw.target.events.v1", id, atLeast);
    }
}
