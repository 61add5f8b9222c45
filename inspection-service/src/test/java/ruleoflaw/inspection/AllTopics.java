package ruleoflaw.inspection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import ruleoflaw.chassis.event.Topics;
import ruleoflaw.chassis.testing.Broker;

/** Everything this service has ever sent, for tests of what it must keep to itself. */
public final class AllTopics {
    private static final Topics TOPICS = new Topics("inspection");

    private AllTopics() {}

    /** The values of all records, on any topic, that mention the id; each topic is read to its end. */
    public static List<String> mentioning(UUID id) {
        var settings = Map.<String, Object>of("bootstrap.servers", Broker.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = Stream.of(TOPICS.events(), TOPICS.state(), TOPICS.internal())
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readToTheEnd(consumer).stream()
                    .filter(value -> value.contains(id.toString()))
                    .toList();
        }
    }

    private static List<String> readToTheEnd(KafkaConsumer<String, String> consumer) {
        var values = new ArrayList<String>();
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(received -> values.add(received.value()));
        }
        return values;
    }
}
