package ruleoflaw.chassis.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends this service's dead letters back to the topics they came from, once their cause is mended.
 *
 * <p>How far it came is remembered in Kafka under the group {@code <service>-redrive}. Whoever had handled such an
 * event already recognises its id and does nothing.
 */
@ApplicationScoped
class Redrive {
    private static final String ORIGIN = "dead-letter-topic";
    private static final String OF_THE_DEAD_LETTER = "dead-letter-";
    private static final Duration ONE_POLL = Duration.ofSeconds(1);

    private final Map<String, Object> kafka;
    private final String service;

    Redrive(@Identifier("default-kafka-broker") Map<String, Object> kafka, EventConfig config) {
        this.kafka = kafka;
        this.service = config.service();
    }

    /** Returns how many letters were sent back; those that arrived before the call, each once. */
    int run() {
        try (var letters = new KafkaConsumer<>(reading(), new StringDeserializer(), new ByteArrayDeserializer());
                var producer = new KafkaProducer<>(writing(), new StringSerializer(), new ByteArraySerializer())) {
            var partitions = letters.partitionsFor(new Topics(service).deadLetter()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            letters.assign(partitions);
            var ends = letters.endOffsets(partitions);
            var sent = 0;
            while (!isDone(letters, ends)) {
                for (var letter : letters.poll(ONE_POLL)) {
                    sent += sendBack(letter, ends, producer);
                }
            }
            producer.flush();
            letters.commitSync(reached(letters, partitions));
            return sent;
        }
    }

    private static boolean isDone(KafkaConsumer<String, byte[]> letters, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> letters.position(end.getKey()) >= end.getValue());
    }

    private static int sendBack(
            ConsumerRecord<String, byte[]> letter,
            Map<TopicPartition, Long> ends,
            KafkaProducer<String, byte[]> producer) {
        var origin = letter.headers().lastHeader(ORIGIN);
        var end = ends.getOrDefault(new TopicPartition(letter.topic(), letter.partition()), 0L);
        if (origin == null || letter.offset() >= end) {
            return 0;
        }
        var again = new ProducerRecord<>(
                new String(origin.value(), java.nio.charset.StandardCharsets.UTF_8), letter.key(), letter.value());
        for (var header : letter.headers()) {
            if (!header.key().startsWith(OF_THE_DEAD_LETTER)) {
                again.headers().add(header);
            }
        }
        var unused = producer.send(again);
        return 1;
    }

    private static Map<TopicPartition, OffsetAndMetadata> reached(
            KafkaConsumer<String, byte[]> letters, List<TopicPartition> partitions) {
        var reached = new HashMap<TopicPartition, OffsetAndMetadata>();
        partitions.forEach(partition -> reached.put(partition, new OffsetAndMetadata(letters.position(partition))));
        return reached;
    }

    private Map<String, Object> reading() {
        var settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, service + "-redrive");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return settings;
    }

    private Map<String, Object> writing() {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-redrive");
        return settings;
    }
}
