package ruleoflaw.chassis.testing.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The headers every record of the suite carries: CloudEvents 1.0, and what the data platform wants to know. */
final class CloudEventHeaders {
    private static final List<String> REQUIRED = List.of(
            "ce_specversion",
            "ce_id",
            "ce_type",
            "ce_source",
            "ce_subject",
            "ce_time",
            "ce_countycode",
            "ce_aggregateversion",
            "ce_sharetype",
            "content-type");

    private CloudEventHeaders() {}

    static ObjectNode schema() {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        describe(properties, "ce_specversion", "CloudEvents version").put("const", "1.0");
        describe(properties, "ce_id", "one per event; a repeated delivery has the same")
                .put("format", "uuid");
        describe(properties, "ce_type", "service.aggregate.fact.vN");
        describe(properties, "ce_source", "/ruleoflaw/<county code>/<service>");
        describe(properties, "ce_subject", "the aggregate it happened to").put("format", "uuid");
        describe(properties, "ce_time", "when it happened").put("format", "date-time");
        describe(properties, "ce_countycode", "GB/T 2260 code of the county").put("pattern", "^[0-9]{6}$");
        describe(properties, "ce_aggregateversion", "grows with every event of the subject")
                .put("pattern", "^[0-9]+$");
        describe(properties, "ce_sharetype", "《政务数据共享条例》 (State Council Decree 809)")
                .putArray("enum")
                .add("UNCONDITIONAL")
                .add("CONDITIONAL")
                .add("NONE");
        describe(properties, "ce_traceparent", "W3C trace context, when there is one");
        describe(properties, "content-type", "media type of the value").put("const", "application/json");
        var required = schema.putArray("required");
        REQUIRED.forEach(required::add);
        return schema;
    }

    private static ObjectNode describe(ObjectNode properties, String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }
}
