package ruleoflaw.chassis.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The relay's producer: idempotent and acknowledged by all replicas.
 *
 * <p>It never gives up on a record it has taken, however long the broker is away: a record that expired while its
 * successors went through would turn the order of an aggregate's events around.
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
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, config.service() + "-relay");
    }

    /** Sends in order and returns once every record is acknowledged; {@link KafkaException} when one was refused. */
    void send(List<OutboxRow> rows) {
        var open = producer();
        var answers = new ArrayList<Future<RecordMetadata>>(rows.size());
        for (var row : rows) {
            answers.add(open.send(row.toRecord(config.service(), config.countyCode())));
        }
        open.flush();
        answers.forEach(BrokerLink::await);
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

    private static void await(Future<RecordMetadata> answer) {
        try {
            answer.get();
        } catch (ExecutionException e) {
            throw new KafkaException("the broker refused a record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while waiting for the broker", e);
        }
    }
}
