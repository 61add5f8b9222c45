package ruleoflaw.chassis.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An invented value for every property of a schema, the same at every run; to be made realistic by hand. */
final class Sample {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Sample() {}

    static ObjectNode of(JsonNode schema) {
        var sample = JSON.objectNode();
        schema.get("properties")
                .properties()
                .forEach(property -> sample.set(property.getKey(), value(property.getKey(), property.getValue())));
        return sample;
    }

    private static JsonNode value(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (type(schema)) {
            case "string" -> JSON.textNode(text(name, schema.path("format").asText()));
            case "integer" ->
                JSON.numberNode(name.toLowerCase(java.util.Locale.ROOT).endsWith("year") ? 2026 : 1);
            case "number" -> JSON.numberNode(12.5);
            case "boolean" -> JSON.booleanNode(false);
            case "array" -> JSON.arrayNode().add(value(name, schema.get("items")));
            case "object" ->
                schema.has("properties")
                        ? of(schema)
                        : JSON.objectNode().set("示例", value(name, schema.get("additionalProperties")));
            default -> JSON.nullNode();
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.get("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private static String text(String name, String format) {
        return switch (format) {
            case "uuid" -> "019b8a5c-0000-7000-8000-%012x".formatted(Integer.toUnsignedLong(name.hashCode()));
            case "date" -> "2026-05-20";
            case "date-time" -> "2026-05-20T09:30:00+08:00";
            case "duration" -> "P15D";
            case "uri" -> "/example";
            default -> name.equals("month") ? "2026-05" : "示例";
        };
    }
}
