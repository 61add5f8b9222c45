package ruleoflaw.inspection.tip.informant;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** Requests to see identities, and the sealed identities themselves. */
@ApplicationScoped
class IdentityAccesses implements PanacheRepositoryBase<IdentityAccess, AccessId> {
    private static final String FILTERED = """
            select id, version, tipId, status, reason, askedBy, askedOn, decidedBy, decidedOn, readOn
            from IdentityAccess
            where id.value > :after and (cast(:tip as uuid) is null or tipId = :tip)
            order by id.value
            """;

    IdentityAccess get(AccessId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    List<AccessView> matching(@Nullable UUID tip, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, AccessView.class)
                .setParameter("after", page.after())
                .setParameter("tip", tip)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    void keep(TipIdentity identity) {
        getEntityManager().persist(identity);
    }

    Optional<TipIdentity> identityOf(UUID tip) {
        return Optional.ofNullable(getEntityManager().find(TipIdentity.class, tip));
    }

    void erase(UUID tip) {
        getEntityManager()
                .createQuery("delete from TipIdentity where tipId = :tip")
                .setParameter("tip", tip)
                .executeUpdate();
    }
}
