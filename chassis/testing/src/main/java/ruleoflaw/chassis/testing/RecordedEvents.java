package ruleoflaw.chassis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** What really arrived on a topic, read from its beginning. */
public final class RecordedEvents {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordedEvents() {}

    /** Waits until the topic holds this many events of the aggregate; returns all there are, in order. */
    public static List<RecordedEvent> await(String topic, UUID subject, int atLeast) {
        return await(topic, event -> subject.toString().equals(event.subject()), atLeast);
    }

    /** Waits until the topic holds this many events that are wanted; returns all there are, in order. */
    public static List<RecordedEvent> await(String topic, Predicate<RecordedEvent> wanted, int atLeast) {
        var found = new ArrayList<RecordedEvent>();
        try (var consumer = new KafkaConsumer<String, String>(settings())) {
            assignAll(consumer, topic);
            Awaitility.await(atLeast + " events on " + topic)
                    .atMost(LIMIT)
                    .pollInterval(Duration.ofMillis(20))
                    .pollInSameThread()
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(got -> add(got, wanted, found));
                        return found.size() >= atLeast;
                    });
        }
        return found;
    }

    private static void assignAll(KafkaConsumer<String, String> consumer, String topic) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private static void add(
            ConsumerRecord<String, String> got, Predicate<RecordedEvent> wanted, List<RecordedEvent> found) {
        var headers = new HashMap<String, String>();
        got.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        var event = new RecordedEvent(got.key(), headers, got.value(), json(got.value()));
        if (wanted.test(event)) {
            found.add(event);
        }
    }

    private static JsonNode json(@Nullable String text) {
        try {
            return text == null ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Broker.bootstrapServers(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }
}
