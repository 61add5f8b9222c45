package ruleoflaw.assessment.scheme;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.Inbox;

/** Our own schemes over Kafka: an empty service learns them from the topic, one that knows them already does nothing. */
@ApplicationScoped
class SchemeConsumer {
    private final Inbox inbox;
    private final SchemeService service;

    SchemeConsumer(Inbox inbox, SchemeService service) {
        this.inbox = inbox;
        this.service = service;
    }

    @Incoming("schemes")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive("schemes", received, Map.of("assessment.scheme.published.v1", service::learn));
    }
}
