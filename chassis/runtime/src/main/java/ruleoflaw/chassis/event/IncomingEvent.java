package ruleoflaw.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as a consumer receives it; the payload is read field by field into the consumer's own small record.
 *
 * @param version grows with every event of the subject; a smaller one than already seen is stale
 * @param time when it happened, by the sender's clock
 */
public record IncomingEvent(
        UUID id, String type, UUID subject, long version, Instant time, JsonNode data, ObjectMapper json) {

    /** The payload in the consumer's own record; fields it does not name are ignored. */
    public <T> T as(Class<T> shape) {
        if (data.isNull() || data.isMissingNode()) {
            throw new UnreadableEvent(type + " " + id + " has no payload", null);
        }
        try {
            return json.readerFor(shape)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data);
        } catch (IOException e) {
            throw new UnreadableEvent(type + " " + id + ": " + e.getMessage(), e);
        }
    }

    static IncomingEvent read(ConsumerRecord<String, byte[]> received, ObjectMapper json) {
        try {
            return new IncomingEvent(
                    UUID.fromString(header(received, "ce_id")),
                    header(received, "ce_type"),
                    UUID.fromString(header(received, "ce_subject")),
                    Long.parseLong(header(received, "ce_aggregateversion")),
                    OffsetDateTime.parse(header(received, "ce_time")).toInstant(),
                    readTree(received.value(), json),
                    json);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableEvent("unreadable CloudEvents headers: " + e.getMessage(), e);
        }
    }

    private static JsonNode readTree(byte @Nullable [] value, ObjectMapper json) {
        if (value == null) {
            return json.nullNode();
        }
        try {
            return json.readTree(value);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("the payload is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnreadableEvent("the payload cannot be read", e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> received, String name) {
        var header = received.headers().lastHeader(name);
        if (header == null) {
            throw new UnreadableEvent("header " + name + " is missing", null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
