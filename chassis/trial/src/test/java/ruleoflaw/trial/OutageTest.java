package ruleoflaw.trial;

import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Broker;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.TestTokens;

/** Readiness tells the truth, and an outage is said plainly. */
@QuarkusTest
class OutageTest {
    @io.quarkus.test.common.http.TestHTTPResource(management = true)
    URI management;

    @AfterEach
    void bringEverythingBack() {
        Database.start();
        Broker.start();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> probe("ready") == 200);
    }

    @Test
    void withoutKafkaTheServiceIsReadyAndAlive() {
        Broker.stop();

        org.assertj.core.api.Assertions.assertThat(probe("ready")).isEqualTo(200);
        org.assertj.core.api.Assertions.assertThat(probe("live")).isEqualTo(200);
    }

    @Test
    void withoutItsDatabaseTheServiceIsAliveButNotReadyAndSaysWhenToTryAgain() {
        var id = NoteCalls.written(UUID.randomUUID(), "one");

        Database.stop();

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> probe("ready") == 503);
        org.assertj.core.api.Assertions.assertThat(probe("live")).isEqualTo(200);
        var answer = Api.as(TestTokens.office()).get("/v1/notes/" + id);
        assertProblem(answer).hasStatus(503).hasType("unavailable");
        answer.then().header("Retry-After", Matchers.notNullValue());
    }

    @Test
    void theMetricsAnOperatorNeedsAreThere() {
        RestAssured.get(management.resolve("/q/metrics"))
                .then()
                .statusCode(200)
                .body(Matchers.containsString("ruleoflaw_outbox_unsent"))
                .body(Matchers.containsString("ruleoflaw_outbox_oldest_age_seconds"))
                .body(Matchers.containsString("ruleoflaw_relay_leading"))
                .body(Matchers.containsString("kafka_consumer"));
    }

    private int probe(String name) {
        return RestAssured.get(management.resolve("/q/health/" + name)).statusCode();
    }
}
