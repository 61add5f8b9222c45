package ruleoflaw.launcher.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.launcher.deployment.Deployment.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ruleoflaw.launcher.suite.Service;

/** How the pods are locked in, kept running and let go. */
class HardeningTest {
    private static final Pattern PORT = Pattern.compile("[\\w.-]:(\\d+)(/|$)");

    static Stream<Arguments> deployments() {
        return Manifests.FOLDERS.stream()
                .flatMap(folder -> Stream.of(Service.values()).map(service -> Arguments.of(folder, service)));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void everyPromiseIsKept(String folder, Service service) {
        assertThat(Hardening.missingFrom(Manifests.of(folder).deployment(service)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER_BELOW_ITS_REPLICAS, maxUnavailable: 0, maxUnavailable: 1",
        "NO_API_TOKEN, automountServiceAccountToken: false, automountServiceAccountToken: true",
        "NOT_ROOT, runAsNonRoot: true, runAsNonRoot: false",
        "NOT_ROOT, runAsUser: 10001, runAsUser: 0",
        "SYSTEM_CALLS_FILTERED, type: RuntimeDefault, type: Unconfined",
        "ROOT_READ_ONLY, readOnlyRootFilesystem: true, readOnlyRootFilesystem: false",
        "NO_ESCALATION, allowPrivilegeEscalation: false, allowPrivilegeEscalation: true",
        "NO_CAPABILITIES, - ALL, - CHOWN",
        "NO_CAPABILITIES, drop:, add:",
        "MEMORY_AS_REQUESTED, requests:, unrequested:",
        "THREE_PROBES_ON_THE_MANAGEMENT_PORT, startupProbe:, noProbe:",
        "THREE_PROBES_ON_THE_MANAGEMENT_PORT, port: management, port: http"
    })
    void aBrokenPromiseIsFound(Hardening promise, String text, String planted) {
        var spoilt = Manifests.of("base").with(text, planted).deployment(Service.TARGET);

        assertThat(Hardening.missingFrom(spoilt)).containsExactly(promise);
    }

    @ParameterizedTest
    @CsvSource({"base, 2", "overlays/dev, 1", "overlays/prod, 2"})
    void aServiceHasTheReplicasOfItsOverlay(String folder, int least) {
        assertThat(Manifests.of(folder).ofKind("Deployment"))
                .allSatisfy(d -> assertThat(d.at("/spec/replicas").asInt()).isGreaterThanOrEqualTo(least));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void aPodMayTakeLongerToStopThanItsServiceNeeds(String folder, Service service) {
        var grace = Manifests.of(folder).deployment(service).pod().path("terminationGracePeriodSeconds");

        assertThat(Duration.ofSeconds(grace.asLong()))
                .isGreaterThan(ShutdownTime.of(service).total());
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void aDisruptionTakesOnePodOfAServiceAtATime(String folder, Service service) {
        var deployment = Manifests.of(folder).deployment(service);

        assertThat(selecting("PodDisruptionBudget", "/spec/selector/matchLabels", deployment))
                .singleElement()
                .satisfies(budget ->
                        assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void aServiceLeadsToPortsThatItsPodsHave(String folder, Service service) {
        var deployment = Manifests.of(folder).deployment(service);
        var ports = deployment
                .containers()
                .flatMap(c -> each(c.path("ports")))
                .map(p -> p.path("name").asText())
                .toList();

        assertThat(selecting("Service", "/spec/selector", deployment))
                .singleElement()
                .satisfies(s -> assertThat(each(s.at("/spec/ports")))
                        .extracting(p -> p.path("targetPort").asText())
                        .containsExactlyInAnyOrderElementsOf(ports));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void whatIsNotNamedIsClosedToAPod(String folder, Service service) {
        var policies = policies(Manifests.of(folder).deployment(service));

        assertThat(policies).anySatisfy(policy -> {
            assertThat(each(policy.at("/spec/policyTypes")).map(JsonNode::asText))
                    .containsExactlyInAnyOrder("Ingress", "Egress");
            assertThat(policy.path("spec").has("ingress")).isFalse();
            assertThat(policy.path("spec").has("egress")).isFalse();
        });
        assertThat(policies)
                .allSatisfy(
                        policy -> assertThat(each(policy.at("/spec/ingress")).map(rule -> rule.path("from")))
                                .allSatisfy(from -> assertThat(from).isNotEmpty()));
        assertThat(policies)
                .allSatisfy(policy -> assertThat(each(policy.at("/spec/egress")).map(rule -> rule.path("to")))
                        .allSatisfy(to -> assertThat(to).isNotEmpty()));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void aPodMayReachEveryAddressItIsGivenAndTheNamesAndNothingElse(String folder, Service service) {
        var deployment = Manifests.of(folder).deployment(service);
        var given = deployment.environment().values().stream()
                .flatMap(value -> PORT.matcher(value).results())
                .map(port -> Integer.valueOf(port.group(1)))
                .toList();
        var open = policies(deployment).stream()
                .flatMap(policy -> each(policy.at("/spec/egress")))
                .flatMap(rule -> each(rule.path("ports")))
                .map(port -> port.path("port").asInt())
                .distinct();

        assertThat(given).hasSize(3);
        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(53), given.stream()).toList());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aReleasedImageIsNamedByItsDigest(Service service) {
        assertThat(Manifests.of("overlays/prod").deployment(service).containers())
                .extracting(c -> c.path("image").asText())
                .allMatch(image -> image.matches("ruleoflaw/" + service.module() + "@sha256:[0-9a-f]{64}"));
    }

    private static List<JsonNode> policies(Deployment deployment) {
        return selecting("NetworkPolicy", "/spec/podSelector/matchLabels", deployment);
    }

    private static List<JsonNode> selecting(String kind, String labels, Deployment deployment) {
        return deployment
                .manifests()
                .ofKind(kind)
                .filter(o -> deployment.isSelectedBy(o.at(labels)))
                .toList();
    }
}
