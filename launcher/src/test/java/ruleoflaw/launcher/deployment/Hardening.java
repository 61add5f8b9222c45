package ruleoflaw.launcher.deployment;

import static ruleoflaw.launcher.deployment.Deployment.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What every Deployment of the suite promises to its cluster. */
enum Hardening {
    NEVER_BELOW_ITS_REPLICAS(d -> isZero(d.object().at("/spec/strategy/rollingUpdate/maxUnavailable"))),
    NO_API_TOKEN(d -> isFalse(d.pod().path("automountServiceAccountToken"))),
    NOT_ROOT(d -> d.pod().at("/securityContext/runAsNonRoot").asBoolean()
            && d.pod().at("/securityContext/runAsUser").asInt() > 0
            && d.containers().noneMatch(c -> c.at("/securityContext/runAsUser").isNumber())),
    SYSTEM_CALLS_FILTERED(
            d -> d.pod().at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault")),
    ROOT_READ_ONLY(inEach(c -> c.at("/securityContext/readOnlyRootFilesystem").asBoolean())),
    NO_ESCALATION(inEach(c -> isFalse(c.at("/securityContext/allowPrivilegeEscalation")))),
    NO_CAPABILITIES(inEach(c -> c.at("/securityContext/capabilities").toString().equals("{\"drop\":[\"ALL\"]}"))),
    MEMORY_AS_REQUESTED(inEach(c -> c.at("/resources/limits/memory").isTextual()
            && c.at("/resources/limits/memory").equals(c.at("/resources/requests/memory")))),
    THREE_PROBES_ON_THE_MANAGEMENT_PORT(inEach(c -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
            .allMatch(probe -> c.path(probe).at("/httpGet/port").asText().equals("management")
                    && each(c.path("ports"))
                            .anyMatch(port -> port.path("name").asText().equals("management")))));

    private final Predicate<Deployment> kept;

    Hardening(Predicate<Deployment> kept) {
        this.kept = kept;
    }

    static Set<Hardening> missingFrom(Deployment deployment) {
        var missing = EnumSet.allOf(Hardening.class);
        missing.removeIf(promise -> promise.kept.test(deployment));
        return missing;
    }

    private static Predicate<Deployment> inEach(Predicate<JsonNode> container) {
        return deployment -> deployment.containers().allMatch(container);
    }

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.asBoolean();
    }

    private static boolean isZero(JsonNode value) {
        return value.isInt() && value.asInt() == 0;
    }
}
