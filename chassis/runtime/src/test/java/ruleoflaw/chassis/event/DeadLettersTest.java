package ruleoflaw.chassis.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.Test;

/** What fails only because the service is being stopped is no dead letter. */
class DeadLettersTest {
    private final List<String> letters = new ArrayList<>();
    private final Closing closing = new Closing();
    private final KafkaFailureHandler handler = new DeadLetters.WhileRunning(new Recorder(), closing);

    @Test
    void whileTheServiceRunsAFailedRecordIsADeadLetter() {
        assertThat(isSettled("broken")).isTrue();
        assertThat(letters).containsExactly("broken");
    }

    @Test
    void whileItIsBeingStoppedAFailedRecordIsNeitherDoneNorRefused() {
        closing.on(new ShutdownEvent());

        assertThat(isSettled("too late")).isFalse();
        assertThat(letters).isEmpty();
    }

    private boolean isSettled(String key) {
        var failed = new IncomingKafkaRecord<>(
                new ConsumerRecord<>("topic", 0, 0, key, "value"), "channel", -1, null, null, false);
        return handler.handle(failed, new IllegalStateException(), Metadata.empty())
                .subscribe()
                .asCompletionStage()
                .isDone();
    }

    private final class Recorder implements KafkaFailureHandler {
        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> failed, Throwable reason, Metadata metadata) {
            letters.add(String.valueOf(failed.getKey()));
            return Uni.createFrom().voidItem();
        }
    }
}
