package ruleoflaw.chassis.testing.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.Topics;

/**
 * The JSON Schema (2020-12) of an event record.
 *
 * <p>A component that is {@code @Nullable} or {@link Optional} is not required and may be null. Unknown properties are
 * allowed everywhere, so that a reader survives what is added later.
 */
final class EventSchema {
    private static final Map<String, String> FORMATS = Map.of(
            "java.util.UUID", "uuid",
            "java.time.LocalDate", "date",
            "java.time.Instant", "date-time",
            "java.time.OffsetDateTime", "date-time",
            "java.time.ZonedDateTime", "date-time",
            "java.time.Duration", "duration",
            "java.net.URI", "uri");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("java.lang.String", "string"),
            Map.entry("java.time.YearMonth", "string"),
            Map.entry("java.lang.Boolean", "boolean"),
            Map.entry("boolean", "boolean"),
            Map.entry("java.math.BigDecimal", "number"),
            Map.entry("double", "number"),
            Map.entry("java.lang.Double", "number"),
            Map.entry("java.math.BigInteger", "integer"),
            Map.entry("java.time.Year", "integer"),
            Map.entry("int", "integer"),
            Map.entry("java.lang.Integer", "integer"),
            Map.entry("long", "integer"),
            Map.entry("java.lang.Long", "integer"));

    private EventSchema() {}

    static ObjectNode of(Class<?> event) {
        var type = event.getAnnotation(EventType.class);
        var schema = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:ruleoflaw:event:" + type.value())
                .put("title", type.value())
                .put("description", type.meaning())
                .put("x-sharetype", type.share().name())
                .put("x-topic", topic(event, type));
        return schema.setAll(ofRecord(event));
    }

    private static String topic(Class<?> event, EventType type) {
        var topics = new Topics(EventContracts.serviceOf(type.value()));
        if (CurrentState.class.isAssignableFrom(event)) {
            return topics.state();
        }
        return type.internal() ? topics.internal() : topics.events();
    }

    private static ObjectNode ofRecord(Class<?> type) {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = JsonNodeFactory.instance.arrayNode();
        for (var component : type.getRecordComponents()) {
            var property = of(component.getGenericType());
            if (isOptional(component)) {
                allowNull(property);
            } else {
                required.add(component.getName());
            }
            properties.set(component.getName(), property);
        }
        schema.set("required", required);
        return schema.put("additionalProperties", true);
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getType() == Optional.class
                || isNullable(component.getAnnotatedType())
                || component.getAccessor().isAnnotationPresent(Nullable.class);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static void allowNull(ObjectNode property) {
        if (property.has("enum")) {
            property.withArray("enum").addNull();
        }
        if (property.has("type")) {
            var type = property.get("type").asText();
            property.putArray("type").add(type).add("null");
        }
    }

    private static ObjectNode of(Type type) {
        return switch (type) {
            case Class<?> plain -> ofClass(plain);
            case ParameterizedType generic -> ofGeneric(generic);
            case GenericArrayType array -> arrayOf(array.getGenericComponentType());
            default -> throw new AssertionError(type + " cannot stand in an event");
        };
    }

    private static ObjectNode ofGeneric(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
            schema.set("additionalProperties", of(arguments[1]));
            return schema;
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return arrayOf(arguments[0]);
        }
        throw new AssertionError(type + " cannot stand in an event");
    }

    private static ObjectNode arrayOf(Type element) {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", of(element));
        return schema;
    }

    private static ObjectNode ofClass(Class<?> type) {
        var schema = JsonNodeFactory.instance.objectNode();
        if (FORMATS.containsKey(type.getName())) {
            return schema.put("type", "string").put("format", FORMATS.get(type.getName()));
        }
        if (TYPES.containsKey(type.getName())) {
            return schema.put("type", TYPES.get(type.getName()));
        }
        if (type.isEnum()) {
            var names = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(Enum.class::cast).forEach(value -> names.add(value.name()));
            return schema;
        }
        if (type.isArray()) {
            return arrayOf(type.getComponentType());
        }
        if (type.isRecord()) {
            return ofRecord(type);
        }
        throw new AssertionError(type + " cannot stand in an event");
    }
}
