package ruleoflaw.target.heard;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.Inbox;
import ruleoflaw.chassis.event.IncomingEvent;

/** Hears from the other services how their records stand. */
@ApplicationScoped
class HeardConsumer {
    private final Inbox inbox;
    private final Map<String, Consumer<IncomingEvent>> handlers;

    HeardConsumer(Inbox inbox, HeardService service) {
        this.inbox = inbox;
        this.handlers = Map.of(
                "inspection.finding.state.v1", event -> service.learn(HeardKind.FINDING, event),
                "publicity.activity.state.v1", event -> service.learn(HeardKind.ACTIVITY, event),
                "publicity.plan.state.v1", event -> service.learn(HeardKind.PUBLICITY_PLAN, event));
    }

    @Incoming("heard")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive("heard", received, handlers);
    }
}
