package ruleoflaw.launcher.deployment;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ruleoflaw.launcher.port.Ports;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.rest.Http;
import ruleoflaw.launcher.suite.Service;
import ruleoflaw.launcher.suite.Suite;
import ruleoflaw.launcher.suite.SuiteOptions;

/** The packaged services in their production profile, with exactly the settings of their pods, on real backends. */
class ProductionTest {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    @TempDir
    private static Path folder;

    private static final Iterator<Ports> PORTS = outsideTheEphemeralRange();

    private static Suite backends;
    private static final Map<Service, ProductionPod> PODS = new EnumMap<>(Service.class);

    @BeforeAll
    static void startEverything() throws Exception {
        var manifests = Manifests.of("overlays/prod");
        backends = Suite.start(
                SuiteOptions.in(folder.resolve("suite")).onFreePorts().with(List.of()));
        for (Service service : Service.values()) {
            var pod = new ProductionPod(
                    service,
                    manifests.deployment(service),
                    PORTS.next(),
                    Files.createDirectory(folder.resolve(service.key())));
            PODS.put(service, pod);
            pod.start(backends.describe(), Map.of());
        }
    }

    @AfterAll
    static void stopEverything() {
        PODS.values().forEach(ProductionPod::close);
        if (backends != null) {
            backends.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void withTheSettingsOfItsPodAServiceAnswersAllItsProbes(Service service) {
        var pod = ready(service);

        assertThat(pod.passes("startupProbe")).isTrue();
        assertThat(pod.passes("livenessProbe")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void noSettingInAServicesOwnFilesIsUnknownToIt(Service service) {
        assertThat(ready(service).logged("Unrecognized configuration key")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void thereIsNoDoorToTheClock(Service service) {
        var door = Http.to(ready(service).managementUrl(), "/local/clock")
                .PUT(HttpRequest.BodyPublishers.ofString("2026-01-05T09:00:00+08:00"));

        assertThat(Http.send(door).statusCode()).isEqualTo(404);
    }

    @Test
    void aServiceWhoseClockIsMovedRefusesToStart() throws Exception {
        var deployment = Manifests.of("overlays/prod").deployment(Service.TARGET);
        try (var moved = new ProductionPod(
                Service.TARGET, deployment, PORTS.next(), Files.createDirectory(folder.resolve("moved")))) {
            moved.start(backends.describe(), Map.of("RULEOFLAW_CLOCK_OFFSET", "PT1H"));

            assertThat(Await.until(LIMIT, () -> !moved.isAlive())).isTrue();
            assertThat(moved.logged("ruleoflaw.clock.offset is for the profiles local and test only"))
                    .isNotEmpty();
        }
    }

    @Test
    void theClusterHasTheTopicsOfALocalSuite() throws Exception {
        var manifests = Manifests.of("overlays/prod")
                .ofKind("KafkaTopic")
                .map(StrictReader::topic)
                .collect(toMap(StrictReader.KafkaTopic::name, StrictReader.KafkaTopic::spec));
        try (var admin = backends.kafka().admin()) {
            assertThat(manifests.keySet()).isEqualTo(admin.listTopics().names().get());
            for (String topic : manifests.keySet()) {
                var declared = manifests.get(topic);
                var settings = settings(admin, topic);

                assertThat(declared.partitions())
                        .isEqualTo(description(admin, topic).partitions().size());
                assertThat(declared.config()).containsEntry("cleanup.policy", settings.get("cleanup.policy"));
                assertThat(settings.keySet()).containsAll(declared.config().keySet());
            }
        }
    }

    private static ProductionPod ready(Service service) {
        var pod = PODS.get(service);
        var ready = Await.until(LIMIT, () -> !pod.isAlive() || pod.passes("readinessProbe")) && pod.isAlive();
        assertThat(ready).as(() -> String.join("\n", pod.logged("ERROR"))).isTrue();
        return pod;
    }

    /** An outgoing connection may take an ephemeral port before a service that starts slowly has bound it. */
    private static Iterator<Ports> outsideTheEphemeralRange() {
        int first = ThreadLocalRandom.current().nextInt(15_000, 30_000);
        return IntStream.iterate(first, base -> base + 20)
                .mapToObj(Ports::above)
                .filter(ports -> ports.taken().isEmpty())
                .iterator();
    }

    private static TopicDescription description(Admin admin, String topic) throws Exception {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
    }

    private static Map<String, String> settings(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var described = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        return described.entries().stream().collect(toMap(e -> e.name(), e -> String.valueOf(e.value())));
    }
}
