package ruleoflaw.target.candidate;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.Inbox;
import ruleoflaw.chassis.event.IncomingEvent;

/** Hears from assessment-service which gaps a pilot's self-check found. */
@ApplicationScoped
class PilotConsumer {
    private final Inbox inbox;
    private final CandidateService service;

    PilotConsumer(Inbox inbox, CandidateService service) {
        this.inbox = inbox;
        this.service = service;
    }

    @Incoming("pilots")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive("pilots", received, Map.of("assessment.pilot.gap-listed.v1", this::hear));
    }

    private void hear(IncomingEvent event) {
        service.hear(event.as(GapNews.class));
    }
}
