package ruleoflaw.chassis.event;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a record that failed: it goes to the dead-letter topic, unless the service is being stopped.
 *
 * <p>Then the failure is not the record's fault. It is neither done nor refused, so its offset is not committed and it
 * comes again after the start.
 */
@ApplicationScoped
@Identifier("dead-letter-while-running")
class DeadLetters implements KafkaFailureHandler.Factory {
    private final KafkaFailureHandler.Factory topic;
    private final Closing closing;

    DeadLetters(
            @Identifier(KafkaFailureHandler.Strategy.DEAD_LETTER_QUEUE) KafkaFailureHandler.Factory topic,
            Closing closing) {
        this.topic = topic;
        this.closing = closing;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return new WhileRunning(topic.create(config, vertx, consumer, reportFailure), closing);
    }

    record WhileRunning(KafkaFailureHandler topic, Closing closing) implements KafkaFailureHandler {
        @Override
        public <K, V> Uni<Void> handle(
                IncomingKafkaRecord<K, V> failed, Throwable reason, @Nullable Metadata metadata) {
            return closing.hasBegun() ? Uni.createFrom().nothing() : topic.handle(failed, reason, metadata);
        }

        @Override
        public void terminate() {
            topic.terminate();
        }
    }
}
