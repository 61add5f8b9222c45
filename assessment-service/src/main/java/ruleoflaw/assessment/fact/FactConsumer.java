package ruleoflaw.assessment.fact;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.chassis.event.Inbox;
import ruleoflaw.chassis.event.IncomingEvent;

/** Facts over Kafka: every event type that the catalogue of measures names. */
@ApplicationScoped
class FactConsumer {
    private final Inbox inbox;
    private final Map<String, Consumer<IncomingEvent>> handlers;

    FactConsumer(Inbox inbox, Measures measures, FactService service) {
        this.inbox = inbox;
        this.handlers = measures.eventTypes().stream().collect(Collectors.toMap(type -> type, type -> service::keep));
    }

    @Incoming("facts")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive("facts", received, handlers);
    }
}
