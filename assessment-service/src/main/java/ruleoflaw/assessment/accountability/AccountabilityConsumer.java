package ruleoflaw.assessment.accountability;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.Inbox;

/** Proposals over Kafka, from the internal topic of inspection-service. */
@ApplicationScoped
class AccountabilityConsumer {
    private final Inbox inbox;
    private final AccountabilityOpening opening;

    AccountabilityConsumer(Inbox inbox, AccountabilityOpening opening) {
        this.inbox = inbox;
        this.opening = opening;
    }

    @Incoming("accountability")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive("accountability", received, Map.of("inspection.accountability.proposed.v1", opening::take));
    }
}
