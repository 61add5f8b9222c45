package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.replay.Replay;
import ruleoflaw.launcher.report.Progress;
import ruleoflaw.launcher.rest.Http;
import ruleoflaw.launcher.suite.Service;
import ruleoflaw.launcher.suite.Suite;
import ruleoflaw.launcher.suite.SuiteOptions;

/**
 * The whole suite as an operator starts it, and the whole demo year through its public interfaces. In July Kafka is
 * taken away for a minute, in September the assessment service is killed; the scores come out all the same.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DemoYearJourneyTest {
    private static final LocalDate KAFKA_FAILS = LocalDate.of(2026, 7, 6);
    private static final LocalDate ASSESSMENT_DIES = LocalDate.of(2026, 9, 1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path folder;

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong unsentWithoutKafka = new AtomicLong();
    private final List<LocalDate> mishaps = new ArrayList<>();
    private Suite suite;
    private DemoYear year;

    @BeforeAll
    void playTheYear() {
        start();
        year.play(this::cause);
    }

    @AfterAll
    void stop() {
        later.shutdownNow();
        suite.close();
    }

    @Test
    @Order(1)
    void everyUnitGetsExactlyTheSettledPoints() {
        Await.until(PATIENCE, () -> year.results().equals(year.expected()));

        assertThat(year.results()).isEqualTo(year.expected());
        assertThat(year.results().points()).hasSize(16);
    }

    @Test
    @Order(2)
    void theMishapsReallyHappened() {
        assertThat(mishaps).containsExactly(KAFKA_FAILS, ASSESSMENT_DIES);
        assertThat(unsentWithoutKafka).hasPositiveValue();
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> theCountysFiguresComeOut() {
        return Stream.of(
                        new TargetFigures(),
                        new RegisterFigures(),
                        new InspectionFigures(),
                        new FeedbackFigures(),
                        new CardFigures(),
                        new PublicityFigures(),
                        new AssessmentFigures(),
                        new EvidenceFigures())
                .flatMap(figures -> figures.tests(county()));
    }

    @Test
    @Order(4)
    void aPointOpensDownToTheEventsBehindIt() {
        var leaf = sheet("青山乡").path("leaves").path(1);

        assertThat(leaf.path("code").asText()).isEqualTo("A2");
        assertThat(leaf.path("points").asText()).isEqualTo("4.00");
        assertThat(leaf.path("rule").path("zh").asText()).isNotBlank();
        assertThat(leaf.path("rule").path("en").asText()).isNotBlank();
        assertThat(leaf.path("inputs").isEmpty()).isFalse();
        var facts = county().all(Service.ASSESSMENT, "/v1/facts?limit=200&measure=findings").stream()
                .map(fact -> fact.path("eventId").asText())
                .toList();
        assertThat(leaf.path("events")).hasSize(5).allMatch(event -> facts.contains(event.asText()));
    }

    @Test
    @Order(5)
    void aFullRecomputationChangesNothing() {
        var hash = sheet("城关镇").path("hash").asText();

        var outcome = county().cast().office(Service.ASSESSMENT).create("/v1/recomputations?year=2026", Map.of());

        assertThat(outcome.path("changedLeaves").asInt(-1)).as("%s", outcome).isZero();
        assertThat(sheet("城关镇").path("hash").asText()).isNotBlank().isEqualTo(hash);
    }

    @Test
    @Order(6)
    void aSecondStartFindsEverythingAgain() {
        suite.close();

        start();

        assertThat(year.results()).isEqualTo(year.expected());
        assertThat(county().all(Service.TARGET, "/v1/assignments?limit=200")).hasSize(160);
    }

    @Test
    @Order(7)
    void allTopicsPlayedIntoAnEmptyServiceGiveTheSameHashes() {
        var facts = standingFacts();

        var outcome = new Replay(suite).play();

        assertThat(outcome.before()).hasSize(16);
        assertThat(outcome.after()).isEqualTo(outcome.before());
        assertThat(facts).isNotEmpty();
        Await.until(PATIENCE, () -> standingFacts().equals(facts));
        assertThat(standingFacts()).isEqualTo(facts);
        assertThat(county().all(Service.ASSESSMENT, "/v1/result-runs?limit=200&year=2026"))
                .as("the database is a new one")
                .isEmpty();
    }

    /** By measure and event: which facts are known, and which of them stand. */
    private Set<String> standingFacts() {
        return county().all(Service.ASSESSMENT, "/v1/facts?limit=200&year=2026").stream()
                .map(fact -> "%s %s %s"
                        .formatted(
                                fact.path("measure").asText(),
                                fact.path("eventId").asText(),
                                fact.path("supersededBy").isTextual() ? "superseded" : "stands"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void start() {
        suite = Suite.start(SuiteOptions.in(folder).onFreePorts());
        year = new DemoYear(suite, Progress.SILENT);
    }

    private void cause(LocalDate today) {
        if (mishaps.isEmpty() && !today.isBefore(KAFKA_FAILS)) {
            mishaps.add(KAFKA_FAILS);
            suite.kafka().stop();
            later.schedule(this::bringKafkaBack, 60, TimeUnit.SECONDS);
        }
        if (mishaps.size() == 1 && !today.isBefore(ASSESSMENT_DIES)) {
            mishaps.add(ASSESSMENT_DIES);
            suite.kill(Service.ASSESSMENT);
        }
    }

    private void bringKafkaBack() {
        unsentWithoutKafka.set(unsent(Service.TARGET) + unsent(Service.INSPECTION) + unsent(Service.PUBLICITY));
        suite.kafka().start();
    }

    private long unsent(Service service) {
        var metrics = Http.send(
                        Http.to(suite.managementUrl(service), "/q/metrics").GET())
                .body();
        return metrics.lines()
                .filter(line -> line.startsWith("ruleoflaw_outbox_unsent"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private JsonNode sheet(String unit) {
        return county().all(Service.ASSESSMENT, "/v1/results?limit=200&year=2026").stream()
                .filter(result -> unit.equals(result.path("unit").path("name").asText()))
                .findFirst()
                .orElseThrow();
    }

    private County county() {
        return new County(suite);
    }
}
