package ruleoflaw.trial.note;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ruleoflaw.chassis.event.Inbox;
import ruleoflaw.chassis.event.IncomingEvent;

@ApplicationScoped
public class HeardConsumer {
    /** Set by a test: the consumer fails on whatever it gets. */
    public static final AtomicBoolean DEFECT = new AtomicBoolean();

    private final Inbox inbox;
    private final EntityManager entityManager;

    HeardConsumer(Inbox inbox, EntityManager entityManager) {
        this.inbox = inbox;
        this.entityManager = entityManager;
    }

    record Said(String text) {}

    @Incoming("notes")
    @Blocking
    void on(ConsumerRecord<String, byte[]> received) {
        inbox.receive("trial", received, Map.of("publicity.word.said.v1", this::hear));
    }

    private void hear(IncomingEvent event) {
        if (DEFECT.get()) {
            throw new IllegalStateException("a defect of this consumer, to be mended later");
        }
        entityManager
                .createNativeQuery("insert into heard (text) values (:text)")
                .setParameter("text", event.as(Said.class).text())
                .executeUpdate();
    }
}
