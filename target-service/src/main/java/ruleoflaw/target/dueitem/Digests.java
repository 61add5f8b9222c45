package ruleoflaw.target.dueitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Which unit was reminded on which day. */
@ApplicationScoped
class Digests {
    private final EntityManager entityManager;

    Digests(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether it is the first of the day; another replica at the same work is told no. */
    boolean begin(UUID id, UUID unit, LocalDate on, int missing) {
        return entityManager
                        .createNativeQuery("insert into reminder_digest (id, unit_id, sent_on, missing)"
                                + " values (:id, :unit, :on, :missing) on conflict do nothing")
                        .setParameter("id", id)
                        .setParameter("unit", unit)
                        .setParameter("on", on)
                        .setParameter("missing", missing)
                        .executeUpdate()
                == 1;
    }
}
