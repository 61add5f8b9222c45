package ruleoflaw.trial;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** Nobody overwrites what he has not read. */
@QuarkusTest
class VersionTest {
    @Test
    void anEditWithoutAVersionIsRefused() {
        var id = NoteCalls.written(UUID.randomUUID(), "one");

        assertProblem(Api.as(TestTokens.office())
                        .body(Map.of("unitId", UUID.randomUUID(), "text", "two"))
                        .put("/v1/notes/" + id))
                .hasStatus(428)
                .hasType("version-required");
    }

    @Test
    void anEditAnswersWithTheNewVersion() {
        var id = NoteCalls.written(UUID.randomUUID(), "one");

        NoteCalls.rewrite(id, 0, "two")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", Matchers.is(1));
        assertProblem(NoteCalls.rewrite(id, 0, "three")).hasStatus(412).hasType("stale-version");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var id = NoteCalls.written(UUID.randomUUID(), "one");

        Api.as(TestTokens.office())
                .header("If-None-Match", "\"0\"")
                .get("/v1/notes/" + id)
                .then()
                .statusCode(304)
                .body(Matchers.emptyString());
    }

    @Test
    void ofFiftyWhoEditTheSameVersionOneWins() throws Exception {
        var id = NoteCalls.written(UUID.randomUUID(), "start");
        var edits = IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(
                        i -> () -> NoteCalls.rewrite(id, 0, "edit " + i).statusCode())
                .toList();

        try (var clients = Executors.newFixedThreadPool(10)) {
            var answers = clients.invokeAll(edits).stream().collect(groupingBy(f -> f.resultNow(), counting()));

            assertThat(answers).isEqualTo(Map.of(200, 1L, 412, 49L));
        }
    }
}
