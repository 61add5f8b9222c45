package ruleoflaw.assessment.veto;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.Inbox;

/** Proposals of a veto over Kafka, from the internal topic of inspection-service. */
@ApplicationScoped
class VetoConsumer {
    private final Inbox inbox;
    private final VetoOpening opening;

    VetoConsumer(Inbox inbox, VetoOpening opening) {
        this.inbox = inbox;
        this.opening = opening;
    }

    @Incoming("vetoes")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive(
                "vetoes",
                received,
                Map.of(
                        "inspection.veto.proposed.v1", opening::take,
                        "inspection.veto.retracted.v1", opening::retract));
    }
}
