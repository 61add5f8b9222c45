package ruleoflaw.chassis.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.Session;

/** The answers already given to requests with an {@code Idempotency-Key}. */
@ApplicationScoped
class AnswerBook {
    private static final String FIND = """
            select request_hash, answer::text from idempotent_request
            where caller = :caller and request_key = :key
            """;

    private final EntityManager entityManager;

    AnswerBook(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    record Earlier(String requestHash, String answer) {}

    /** A retry comes within minutes; what is older than a month is forgotten. */
    @Scheduled(every = "24h", delayed = "1h")
    @Transactional
    void forgetOld() {
        entityManager
                .createNativeQuery(
                        "delete from idempotent_request where recorded_at < clock_timestamp() - interval '30 days'")
                .executeUpdate();
    }

    /** True for the first; everybody else waits until the first is done and then gets false. */
    boolean claim(String caller, String key, String requestHash) {
        return entityManager
                        .createNativeQuery("""
                                insert into idempotent_request (caller, request_key, request_hash)
                                values (:caller, :key, :hash) on conflict do nothing
                                """)
                        .setParameter("caller", caller)
                        .setParameter("key", key)
                        .setParameter("hash", requestHash)
                        .executeUpdate()
                == 1;
    }

    void keep(String caller, String key, String answer) {
        entityManager
                .createNativeQuery("""
                        update idempotent_request set answer = cast(:answer as jsonb)
                        where caller = :caller and request_key = :key
                        """)
                .setParameter("answer", answer)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .executeUpdate();
    }

    Optional<Earlier> find(String caller, String key) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getResultStream()
                .map(row -> new Earlier(row.get(0, String.class), row.get(1, String.class)))
                .findFirst();
    }
}
