package ruleoflaw.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** A POST that is sent again does not happen again. */
@QuarkusTest
class IdempotencyTest {
    @Inject
    EntityManager entityManager;

    @Test
    void theSameKeyGetsTheSameAnswer() {
        var unit = UUID.randomUUID();
        var first = send("retry-" + unit, unit, "one");

        send("retry-" + unit, unit, "one").then().statusCode(201).body("id", Matchers.is(first.<String>path("id")));

        assertThat(notesOf(unit)).isEqualTo(1);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var unit = UUID.randomUUID();
        send("other-" + unit, unit, "one").then().statusCode(201);

        assertProblem(send("other-" + unit, unit, "two")).hasStatus(422).hasType("key-reused");

        assertThat(notesOf(unit)).isEqualTo(1);
    }

    @Test
    void anotherCallersKeyIsAnotherKey() {
        var unit = UUID.randomUUID();
        send("mine-" + unit, unit, "one").then().statusCode(201);

        send(TestTokens.of("office", "a-colleague", null), "mine-" + unit, unit, "one")
                .then()
                .statusCode(201);

        assertThat(notesOf(unit)).isEqualTo(2);
    }

    @Test
    void aRefusedRequestMayBeSentAgainCorrected() {
        var unit = UUID.randomUUID();
        assertProblem(send("refused-" + unit, unit, "")).hasStatus(400);

        send("refused-" + unit, unit, "better").then().statusCode(201);
    }

    @Test
    void twoHundredAtOnceDoItOnce() throws Exception {
        var unit = UUID.randomUUID();
        var calls = IntStream.range(0, 200)
                .<Callable<Response>>mapToObj(i -> () -> send("crowd-" + unit, unit, "one"))
                .toList();

        try (var clients = Executors.newFixedThreadPool(12)) {
            var answers =
                    clients.invokeAll(calls).stream().map(f -> f.resultNow()).toList();

            assertThat(answers).allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409);
            assertThat(answers.stream()
                            .filter(a -> a.statusCode() == 201)
                            .map(a -> a.path("id"))
                            .collect(Collectors.toSet()))
                    .hasSize(1);
        }
        assertThat(notesOf(unit)).isEqualTo(1);
    }

    private static Response send(String key, UUID unit, String text) {
        return send(TestTokens.office(), key, unit, text);
    }

    private static Response send(String token, String key, UUID unit, String text) {
        return Api.as(token)
                .header("Idempotency-Key", key)
                .body(Map.of("unitId", unit, "text", text))
                .post("/v1/notes");
    }

    private long notesOf(UUID unit) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from note where unit_id = :unit")
                        .setParameter("unit", unit)
                        .getSingleResult())
                .longValue();
    }
}
