package ruleoflaw.chassis.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The relay's producer: idempotent and acknowledged by all replicas.
 *
 * <p>Order is kept whatever fails: one request is under way at a time, a record that was taken is never given up, and
 * the first record that is refused closes the producer before it can send any of its successors.
 */
@ApplicationScoped
class BrokerLink {
    private final Map<String, Object> settings;
    private final EventConfig config;
    private @Nullable KafkaProducer<String, byte[]> producer;

    BrokerLink(@Identifier("default-kafka-broker") Map<String, Object> kafka, EventConfig config) {
        this.config = config;
        this.settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, config.service() + "-relay");
    }

    /** Sends in order and returns once every record is acknowledged; {@link KafkaException} when one was refused. */
    void send(List<OutboxRow> rows) {
        var open = producer();
        var refusal = new AtomicReference<@Nullable Exception>();
        for (var row : rows) {
            open.send(row.toRecord(config.service(), config.countyCode()), (where, trouble) -> {
                if (trouble != null && refusal.compareAndSet(null, trouble)) {
                    open.close(Duration.ZERO);
                }
            });
            failIf(refusal.get());
        }
        open.flush();
        failIf(refusal.get());
    }

    private static void failIf(@Nullable Exception refusal) {
        if (refusal != null) {
            throw new KafkaException("the broker took no more records: " + refusal.getMessage(), refusal);
        }
    }

    /** Drops the producer; the next send makes a new one and starts again with the oldest unsent row. */
    synchronized void reset() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }
}
