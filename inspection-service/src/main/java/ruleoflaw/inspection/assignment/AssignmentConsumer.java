package ruleoflaw.inspection.assignment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.Inbox;
import ruleoflaw.chassis.event.IncomingEvent;

/** Hears from target-service what becomes of the assignments. */
@ApplicationScoped
class AssignmentConsumer {
    private final Inbox inbox;
    private final AssignmentService service;
    private final Clock clock;

    AssignmentConsumer(Inbox inbox, AssignmentService service, Clock clock) {
        this.inbox = inbox;
        this.service = service;
        this.clock = clock;
    }

    @Incoming("assignments")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive("assignments", received, Map.of("target.assignment.state.v1", this::know));
    }

    private void know(IncomingEvent event) {
        var on = LocalDate.ofInstant(event.time(), clock.getZone());
        service.know(event.subject(), event.as(AssignmentNews.class), event.version(), on);
    }
}
