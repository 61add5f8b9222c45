package ruleoflaw.inspection.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All flags, and what the files say of their own time. */
@ApplicationScoped
class ProofFlags implements PanacheRepositoryBase<ProofFlag, UUID> {
    /** When a file came, and which day it is about. */
    record FileTimes(UUID id, LocalDate occurredOn, Instant receivedAt) {}

    List<ProofFlag> of(UUID orderId) {
        return list("orderId = ?1 order by id", orderId);
    }

    void forget(UUID orderId) {
        delete("orderId", orderId);
    }

    List<FileTimes> times(Collection<UUID> fileIds) {
        return getEntityManager()
                .createQuery("select id, occurredOn, receivedAt from StoredFile where id in :ids", FileTimes.class)
                .setParameter("ids", fileIds)
                .getResultList();
    }
}
