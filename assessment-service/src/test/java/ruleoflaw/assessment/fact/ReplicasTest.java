package ruleoflaw.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.TestTokens.office;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.assessment.score.ScoreService;
import ruleoflaw.chassis.event.IncomingEvent;

/** Several replicas take facts of the same unit, even of the same item, at the same moment. */
@QuarkusTest
class ReplicasTest {
    private static final int YEAR = 2026;

    @Inject
    FactService service;

    @Inject
    ScoreService scores;

    private UUID unit;

    @BeforeEach
    void aUnitHasASheet() {
        County.hasAPublishedScheme(YEAR);
        unit = County.unit("并行镇");
        County.awaitPoints(unit, YEAR, null, "10.00", null);
    }

    @Test
    void theyNeverOverwriteEachOthersLeaves() throws Exception {
        keepAtOnce(IntStream.range(0, 20)
                .mapToObj(i -> completed(UUID.randomUUID(), 1, i % 2 == 0 ? "ON_TIME" : "LATE"))
                .toList());

        County.awaitPoints(unit, YEAR, "9.00", "10.00", null);
        assertThat(scores.recompute(YEAR).changedLeaves()).isZero();
    }

    @Test
    void ofOneItemTheNewestEventStandsWhoeverTookIt() throws Exception {
        var assignment = UUID.randomUUID();

        keepAtOnce(IntStream.rangeClosed(1, 10)
                .mapToObj(version -> completed(assignment, version, version == 10 ? "LATE" : "ON_TIME"))
                .toList());

        var standing = as(office()).get("/v1/facts?standing=true&unit=" + unit);
        assertThat(standing.<List<Integer>>path("items.eventVersion")).containsExactly(10);
        County.awaitPoints(unit, YEAR, "6.00", "10.00", null);
    }

    private void keepAtOnce(List<IncomingEvent> events) throws InterruptedException, ExecutionException {
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            events.forEach(event -> running.add(
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> service.keep(event)))));
            for (var each : running) {
                each.get();
            }
        }
    }

    private IncomingEvent completed(UUID assignment, long version, String status) {
        return TestFacts.event(
                "target.assignment.completed.v1",
                assignment,
                version,
                Instant.parse("2026-05-04T01:00:00Z"),
                """
                {"unitId": "%s", "year": %d, "weight": 5, "status": "%s"}""".formatted(unit, YEAR, status));
    }
}
