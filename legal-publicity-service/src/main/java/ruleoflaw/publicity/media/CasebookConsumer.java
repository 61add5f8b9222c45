package ruleoflaw.publicity.media;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.Inbox;
import ruleoflaw.chassis.event.IncomingEvent;

/** Hears from assessment-service which cases and videos were selected. */
@ApplicationScoped
class CasebookConsumer {
    private final Inbox inbox;
    private final CasebookService service;

    CasebookConsumer(Inbox inbox, CasebookService service) {
        this.inbox = inbox;
        this.service = service;
    }

    @Incoming("cases")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive("cases", received, Map.of("assessment.case.published.v1", this::select));
    }

    private void select(IncomingEvent event) {
        service.select(event.subject(), event.as(CaseNews.class), event.version());
    }
}
