package ruleoflaw.inspection.site;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.Inbox;
import ruleoflaw.chassis.event.IncomingEvent;

/** Hears from target-service and publicity which places there are. */
@ApplicationScoped
class SiteConsumer {
    private final Inbox inbox;
    private final SiteService service;

    SiteConsumer(Inbox inbox, SiteService service) {
        this.inbox = inbox;
        this.service = service;
    }

    @Incoming("sites")
    @Blocking
    void onSite(ConsumerRecord<String, byte[]> received) {
        inbox.receive("sites", received, Map.of("target.site.state.v1", this::knowSite));
    }

    @Incoming("venues")
    @Blocking
    void onVenue(ConsumerRecord<String, byte[]> received) {
        inbox.receive("venues", received, Map.of("publicity.venue.state.v1", this::knowVenue));
    }

    private void knowSite(IncomingEvent event) {
        service.know(event.subject(), SiteKind.FIELD_SITE, event.as(SiteNews.class), event.version());
    }

    private void knowVenue(IncomingEvent event) {
        service.know(event.subject(), SiteKind.VENUE, event.as(VenueNews.class).asSite(), event.version());
    }
}
