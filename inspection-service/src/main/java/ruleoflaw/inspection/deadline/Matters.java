package ruleoflaw.inspection.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;

/** All matters. */
@ApplicationScoped
class Matters implements PanacheRepositoryBase<Matter, MatterId> {
    /** The matter, held until the transaction ends: the sweep and a deed do not meet in it. */
    Optional<Matter> locked(MatterRef ref) {
        return find("kind = ?1 and subject = ?2", ref.kind(), ref.subject())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Some that have come to a rung; another replica at the same work gets others. */
    List<Matter> ripe(LocalDate today, int atMost) {
        return getEntityManager()
                .createQuery("from Matter where nextOn <= :today order by nextOn, id.value", Matter.class)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .setMaxResults(atMost)
                .getResultList();
    }
}
