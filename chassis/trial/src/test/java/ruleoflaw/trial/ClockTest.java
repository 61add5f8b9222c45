package ruleoflaw.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In tests and local runs the year can be played; the clock ticks on from where it is put. */
@QuarkusTest
class ClockTest {
    @TestHTTPResource(management = true)
    URI management;

    @Inject
    Clock clock;

    @AfterEach
    void putItBack() {
        move(OffsetDateTime.now().toString());
    }

    @Test
    void theDoorMovesTheClockOfTheWholeService() {
        assertThat(move("2026-01-05T09:00:00+08:00")).isEqualTo(204);

        assertThat(LocalDate.now(clock)).isEqualTo("2026-01-05");
        assertThat(Duration.between(Instant.parse("2026-01-05T01:00:00Z"), clock.instant()))
                .isBetween(Duration.ZERO, Duration.ofMinutes(5));
    }

    @Test
    void whatIsNoInstantIsRefusedAndMovesNothing() {
        move("2026-01-05T09:00:00+08:00");

        assertThat(move("tomorrow")).isEqualTo(400);

        assertThat(LocalDate.now(clock)).isEqualTo("2026-01-05");
    }

    private int move(String to) {
        return RestAssured.given()
                .contentType("text/plain")
                .body(to)
                .put(management.resolve("/local/clock"))
                .statusCode();
    }
}
