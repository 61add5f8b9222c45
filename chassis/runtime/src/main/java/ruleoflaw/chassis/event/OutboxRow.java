package ruleoflaw.chassis.event;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** One unsent event as it stands in the outbox, and as a CloudEvents 1.0 record in Kafka's binary mode. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        UUID subject,
        String type,
        String shareType,
        String payload,
        Instant occurredAt,
        @Nullable String traceparent) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("record_key"),
                row.getObject("subject", UUID.class),
                row.getString("type"),
                row.getString("share_type"),
                row.getString("payload"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"));
    }

    ProducerRecord<String, byte[]> toRecord(String service, String countyCode) {
        var kafkaRecord = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        header(kafkaRecord, "ce_specversion", "1.0");
        header(kafkaRecord, "ce_id", eventId.toString());
        header(kafkaRecord, "ce_type", type);
        header(kafkaRecord, "ce_source", "/ruleoflaw/" + countyCode + "/" + service);
        header(kafkaRecord, "ce_subject", subject.toString());
        header(kafkaRecord, "ce_time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(occurredAt.atZone(ZONE)));
        header(kafkaRecord, "ce_countycode", countyCode);
        header(kafkaRecord, "ce_aggregateversion", Long.toString(id));
        header(kafkaRecord, "ce_sharetype", shareType);
        if (traceparent != null) {
            header(kafkaRecord, "ce_traceparent", traceparent);
        }
        header(kafkaRecord, "content-type", "application/json");
        return kafkaRecord;
    }

    private static void header(ProducerRecord<String, byte[]> kafkaRecord, String name, String value) {
        kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
