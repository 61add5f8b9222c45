package ruleoflaw.chassis.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ruleoflaw.chassis.event.Topics;
import ruleoflaw.chassis.testing.Project;

/**
 * The suite's AsyncAPI document, put together from the event schemas: one channel per topic, one message per type.
 *
 * <p>It belongs in a test that runs after all services, in the launcher: {@code AsyncApi.check();}
 */
public final class AsyncApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    private static final int PARTITIONS = 12;

    private final Path contracts;
    private final ObjectNode channels = JSON.objectNode();
    private final ObjectNode operations = JSON.objectNode();
    private final ObjectNode messages = JSON.objectNode();

    private AsyncApi(Path contracts) {
        this.contracts = contracts;
    }

    /** Fails unless {@code contracts/asyncapi.yaml} is this document; with {@code -Dcontracts.write=true} writes it. */
    public static void check() {
        var contracts = Project.contracts();
        new CommittedFile(contracts.resolve("asyncapi.yaml")).mustBe(document(contracts));
    }

    /** The document for the schemas in this folder, as YAML; the same schemas give the same text. */
    public static String document(Path contracts) {
        try {
            return YAML.writeValueAsString(new AsyncApi(contracts).assemble());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode assemble() {
        Project.SERVICES.forEach(this::describe);
        var document = JSON.objectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "依法治县工作系统事件 Events of the county rule-of-law work suite")
                .put("version", "1.0.0")
                .put("description", "CloudEvents 1.0 in Kafka's binary mode; at least once, in order per aggregate.");
        document.put("defaultContentType", "application/json");
        document.set("channels", channels);
        document.set("operations", operations);
        var components = document.putObject("components");
        components.set("messages", messages);
        components.putObject("schemas").set("cloudEventHeaders", CloudEventHeaders.schema());
        return document;
    }

    private void describe(String service) {
        var topics = new Topics(service);
        var schemas = EventContracts.schemas(contracts.resolve("events").resolve(service)).stream()
                .map(type -> schema(service, type))
                .toList();
        channel(service + "Events", topics.events(), "What happened; kept by time.", "delete", schemas);
        channel(service + "State", topics.state(), "The latest state per key; compacted.", "compact", schemas);
        channel(service + "Internal", topics.internal(), "What must not leave the office.", "delete", schemas);
        channel(
                service + "DeadLetter",
                topics.deadLetter(),
                "Records this service could not read, as they came, with the cause in their headers.",
                "delete",
                List.of());
    }

    private JsonNode schema(String service, String type) {
        var file = contracts.resolve("events").resolve(service).resolve(type + ".schema.json");
        return Json.read(new CommittedFile(file).text());
    }

    private void channel(String name, String topic, String description, String cleanup, List<JsonNode> schemas) {
        var channel = channels.putObject(name).put("address", topic).put("description", description);
        var carried = channel.putObject("messages");
        schemas.stream()
                .filter(schema -> topic.equals(schema.path("x-topic").asText()))
                .forEach(schema -> {
                    carried.set(key(schema), reference("#/components/messages/" + key(schema)));
                    messages.set(key(schema), message(schema));
                });
        channel.set("bindings", kafkaTopic(cleanup));
        var operation = operations.putObject("send" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        operation.put("action", "send").set("channel", reference("#/channels/" + name));
    }

    /** AsyncAPI allows no dots in the name of a component. */
    private static String key(JsonNode schema) {
        return schema.get("title").asText().replace('.', '_');
    }

    private static ObjectNode message(JsonNode schema) {
        var type = schema.get("title").asText();
        var message = JSON.objectNode()
                .put("name", type)
                .put("title", type)
                .put("summary", schema.get("description").asText())
                .put("contentType", "application/json")
                .put("x-sharetype", schema.get("x-sharetype").asText());
        message.set("headers", reference("#/components/schemas/cloudEventHeaders"));
        message.set("payload", reference("./events/" + EventContracts.serviceOf(type) + "/" + type + ".schema.json"));
        var state = schema.get("x-topic").asText().contains(".state.");
        var key = JSON.objectNode().put("type", "string");
        key.put("description", state ? "<type>/<id of the aggregate>" : "the id of the aggregate");
        message.putObject("bindings").set("kafka", binding("key", key));
        return message;
    }

    private static ObjectNode kafkaTopic(String cleanup) {
        var binding = binding("partitions", JSON.numberNode(PARTITIONS));
        binding.putObject("topicConfiguration").putArray("cleanup.policy").add(cleanup);
        return JSON.objectNode().set("kafka", binding);
    }

    private static ObjectNode binding(String name, JsonNode value) {
        return JSON.objectNode().put("bindingVersion", "0.5.0").setAll(Map.of(name, value));
    }

    private static ObjectNode reference(String target) {
        return JSON.objectNode().put("$ref", target);
    }
}
