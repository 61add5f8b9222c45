package ruleoflaw.launcher.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One Deployment among its manifests. */
record Deployment(Manifests manifests, JsonNode object) {
    /** Stands for what a Secret will hold; no manifest does. */
    static final String SECRET = "from-a-secret";

    JsonNode pod() {
        return object.at("/spec/template/spec");
    }

    Stream<JsonNode> containers() {
        return Stream.concat(each(pod().path("containers")), each(pod().path("initContainers")));
    }

    boolean isSelectedBy(JsonNode matchLabels) {
        var labels = object.at("/spec/template/metadata/labels");
        return matchLabels
                .propertyStream()
                .allMatch(label -> labels.path(label.getKey()).equals(label.getValue()));
    }

    /** The environment variables of all containers, ConfigMaps resolved. */
    Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        containers().forEach(container -> {
            each(container.path("envFrom")).forEach(source -> environment.putAll(configMap(source)));
            each(container.path("env"))
                    .forEach(v -> environment.put(v.path("name").asText(), value(v)));
        });
        return environment;
    }

    private Map<String, String> configMap(JsonNode source) {
        var values = new LinkedHashMap<String, String>();
        var name = source.required("configMapRef").required("name").asText();
        manifests
                .named("ConfigMap", name)
                .path("data")
                .propertyStream()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return values;
    }

    private static String value(JsonNode variable) {
        if (variable.has("value")) {
            return variable.path("value").asText();
        }
        var reference = variable.required("valueFrom").required("secretKeyRef");
        return SECRET + ":" + reference.required("name").asText() + ":"
                + reference.required("key").asText();
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
