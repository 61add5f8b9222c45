package ruleoflaw.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Where a service tells what happened: a row in its own database, written in the transaction that made it happen.
 *
 * <p>The {@link Relay} sends the rows to Kafka in the order of their ids. The row's id is also the event's
 * {@code aggregateversion}: it grows with every event of a subject (with gaps).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {
    /** A Kafka record takes 1 MiB by default; what is larger belongs into a file. */
    private static final int LARGEST_PAYLOAD = 900_000;

    private static final String INSERT = """
            insert into outbox_event (event_id, topic, record_key, subject, type, share_type, payload, occurred_at, traceparent)
            values (:eventId, :topic, :recordKey, :subject, :type, :shareType, cast(:payload as jsonb), :occurredAt, cast(:traceparent as text))
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Clock clock;
    private final Topics topics;
    private final OutboxSignal signal;
    private final Trace trace;

    Outbox(
            EntityManager entityManager,
            ObjectMapper json,
            Clock clock,
            EventConfig config,
            OutboxSignal signal,
            Trace trace) {
        this.entityManager = entityManager;
        this.json = json;
        this.clock = clock;
        this.topics = new Topics(config.service());
        this.signal = signal;
        this.trace = trace;
    }

    public void add(DomainEvent event) {
        addAll(List.of(event));
    }

    /** Flushes once, however many events there are. */
    public void addAll(List<? extends DomainEvent> events) {
        entityManager.flush();
        events.forEach(this::insert);
        signal.wakeAfterCommit();
    }

    private void insert(DomainEvent event) {
        var type = Topics.typeOf(event.getClass());
        entityManager
                .createNativeQuery(INSERT)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("eventId", UuidCreator.getTimeOrderedEpoch())
                .setParameter("topic", topics.topicOf(event.getClass()))
                .setParameter("recordKey", keyOf(event, type))
                .setParameter("subject", event.subject())
                .setParameter("type", type.value())
                .setParameter("shareType", type.share().name())
                .setParameter("payload", write(event))
                .setParameter("occurredAt", OffsetDateTime.now(clock))
                .setParameter("traceparent", trace.parent())
                .executeUpdate();
    }

    private static String keyOf(DomainEvent event, EventType type) {
        var subject = event.subject().toString();
        return event instanceof CurrentState ? type.value() + "/" + subject : subject;
    }

    private String write(DomainEvent event) {
        try {
            var text = json.writeValueAsString(event);
            if (text.length() > LARGEST_PAYLOAD) {
                throw new IllegalArgumentException("an event of " + text.length() + " characters is too large to send");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot write " + event.getClass(), e);
        }
    }
}
