package ruleoflaw.chassis.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Lets every event work exactly once, however often it is delivered.
 *
 * <p>The event's id is recorded in the same transaction as its effect. Types a consumer does not name are ignored. A
 * database that is away is waited for; a record that cannot be read or handled is thrown back, and {@link DeadLetters}
 * says what becomes of it.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final Closing closing;

    Inbox(EntityManager entityManager, ObjectMapper json, MeterRegistry metrics, Closing closing) {
        this.entityManager = entityManager;
        this.json = json;
        this.metrics = metrics;
        this.closing = closing;
    }

    /**
     * Hands the record to the handler of its type, once.
     *
     * @param consumer the stable name under which this consumer remembers what it has seen
     */
    public void receive(
            String consumer, ConsumerRecord<String, byte[]> received, Map<String, Consumer<IncomingEvent>> handlers) {
        var event = readOrReport(consumer, received);
        var handler = handlers.get(event.type());
        if (handler == null) {
            return;
        }
        try {
            Patience.whileUnavailable(
                    () -> QuarkusTransaction.requiringNew().run(() -> once(consumer, event, handler)));
        } catch (RuntimeException e) {
            report(consumer, e);
            throw e;
        }
    }

    private IncomingEvent readOrReport(String consumer, ConsumerRecord<String, byte[]> received) {
        try {
            return IncomingEvent.read(received, json);
        } catch (UnreadableEvent e) {
            report(consumer, e);
            throw e;
        }
    }

    private void once(String consumer, IncomingEvent event, Consumer<IncomingEvent> handler) {
        if (isNew(consumer, event.id())) {
            handler.accept(event);
        } else {
            metrics.counter("ruleoflaw.inbox.duplicates", "consumer", consumer).increment();
        }
    }

    private boolean isNew(String consumer, UUID eventId) {
        return entityManager
                        .createNativeQuery(
                                "insert into inbox_event (consumer, event_id) values (:consumer, :id) on conflict do nothing")
                        .setParameter("consumer", consumer)
                        .setParameter("id", eventId)
                        .executeUpdate()
                == 1;
    }

    private void report(String consumer, RuntimeException cause) {
        if (closing.hasBegun()) {
            LOG.infof("%s leaves a record for the next start: %s", consumer, cause.getMessage());
            return;
        }
        metrics.counter("ruleoflaw.inbox.dead.letters", "consumer", consumer).increment();
        LOG.errorf("%s sets a record aside: %s", consumer, cause.getMessage());
    }
}
