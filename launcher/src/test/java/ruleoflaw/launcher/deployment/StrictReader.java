package ruleoflaw.launcher.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads objects by the published model of Kubernetes and refuses every field and every kind it does not know. */
final class StrictReader {
    private static final Map<String, Class<?>> MODEL = List.<Class<? extends HasMetadata>>of(
                    Namespace.class,
                    ServiceAccount.class,
                    ConfigMap.class,
                    PersistentVolumeClaim.class,
                    io.fabric8.kubernetes.api.model.apps.Deployment.class,
                    Service.class,
                    PodDisruptionBudget.class,
                    NetworkPolicy.class)
            .stream()
            .collect(Collectors.toMap(m -> HasMetadata.getApiVersion(m) + "/" + HasMetadata.getKind(m), m -> m));

    private static final JsonMapper STRICT =
            JsonMapper.builder().annotationIntrospector(new NothingAdditional()).build();

    private StrictReader() {}

    static Object read(JsonNode object) throws JsonProcessingException {
        return STRICT.treeToValue(object, model(object));
    }

    private static Class<?> model(JsonNode object) {
        var kind =
                object.path("apiVersion").asText() + "/" + object.path("kind").asText();
        Class<?> model = kind.equals("kafka.strimzi.io/v1/KafkaTopic") ? KafkaTopic.class : MODEL.get(kind);
        if (model == null) {
            throw new IllegalArgumentException("nobody checks the fields of " + kind);
        }
        return model;
    }

    static KafkaTopic topic(JsonNode object) {
        try {
            return (KafkaTopic) read(object);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The part of Strimzi's topic that we use. */
    record KafkaTopic(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
        record Spec(int partitions, int replicas, Map<String, String> config) {}

        String name() {
            return metadata.getName();
        }
    }

    /** The model keeps unknown fields as additional ones; without that drawer Jackson refuses them. */
    private static final class NothingAdditional extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }
}
