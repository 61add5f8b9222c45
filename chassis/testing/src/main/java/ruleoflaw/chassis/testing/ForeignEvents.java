package ruleoflaw.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import ruleoflaw.chassis.event.Topics;

/** Plays the other services: sends what they would send, so that a test can see what this service makes of it. */
public final class ForeignEvents {
    private static final AtomicLong VERSION = new AtomicLong();

    private ForeignEvents() {}

    /** Sends a new event and returns its id; the topic follows from the type. */
    public static UUID send(String type, UUID subject, String json) {
        var id = UUID.randomUUID();
        send(id, type, subject, json);
        return id;
    }

    /** Sends an event under this id; twice the same id is a repeated delivery. */
    public static void send(UUID id, String type, UUID subject, String json) {
        var state = type.contains(".state.v");
        var topics = new Topics(type.substring(0, type.indexOf('.')));
        var key = state ? type + "/" + subject : subject.toString();
        send(headed(
                new ProducerRecord<>(state ? topics.state() : topics.events(), key, bytes(json)), id, type, subject));
    }

    /** Sends a new event on the topic that does not leave the office, and returns its id. */
    public static UUID sendInternal(String type, UUID subject, String json) {
        var id = UUID.randomUUID();
        var topics = new Topics(type.substring(0, type.indexOf('.')));
        send(headed(new ProducerRecord<>(topics.internal(), subject.toString(), bytes(json)), id, type, subject));
        return id;
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static ProducerRecord<String, byte[]> headed(
            ProducerRecord<String, byte[]> event, UUID id, String type, UUID subject) {
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/ruleoflaw/530998/" + type.substring(0, type.indexOf('.')),
                        "ce_subject",
                        subject.toString(),
                        "ce_time",
                        OffsetDateTime.now().toString(),
                        "ce_countycode",
                        "530998",
                        "ce_aggregateversion",
                        Long.toString(VERSION.incrementAndGet()),
                        "ce_sharetype",
                        "CONDITIONAL",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, bytes(value)));
        return event;
    }

    /** Sends anything at all, for tests of what happens to records nobody can read. */
    public static void send(ProducerRecord<String, byte[]> anything) {
        var settings = Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(anything).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker refused a record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The committed sample of an event type, as its producer promises it. */
    public static String sample(String type) {
        var service = type.substring(0, type.indexOf('.'));
        try {
            return Files.readString(Project.contracts().resolve("events/" + service + "/" + type + ".sample.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no committed sample of " + type, e);
        }
    }
}
