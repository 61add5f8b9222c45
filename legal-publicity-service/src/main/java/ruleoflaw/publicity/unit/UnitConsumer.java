package ruleoflaw.publicity.unit;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.Inbox;
import ruleoflaw.chassis.event.IncomingEvent;

/** Hears from target-service which units there are. */
@ApplicationScoped
class UnitConsumer {
    private final Inbox inbox;
    private final UnitService service;

    UnitConsumer(Inbox inbox, UnitService service) {
        this.inbox = inbox;
        this.service = service;
    }

    @Incoming("units")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive("units", received, Map.of("target.unit.state.v1", this::know));
    }

    private void know(IncomingEvent event) {
        service.know(event.subject(), event.as(UnitNews.class), event.version());
    }
}
