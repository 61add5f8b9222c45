package ruleoflaw.inspection.dispute;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All disputes, as far as the caller may know of them. */
@ApplicationScoped
class Disputes implements PanacheRepositoryBase<Dispute, DisputeId> {
    private static final String FILTERED = """
            select id, version, findingId, unitId, ground, fileIds, raisedOn, status, ruledOn, reason
            from Dispute
            where id.value > :after
              and (cast(:finding as uuid) is null or findingId = :finding)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:status is null or status = :status)
              and (cast(:scope as uuid) is null or unitId = :scope)
            order by id.value
            """;

    private final Caller caller;

    Disputes(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Dispute get(DisputeId id) {
        var dispute = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(dispute.unitId());
        return dispute;
    }

    boolean isRaisedFor(UUID findingId) {
        return count("findingId = ?1 and status = ?2", findingId, DisputeStatus.RAISED) > 0;
    }

    List<DisputeView> matching(DisputeFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, DisputeView.class)
                .setParameter("after", page.after())
                .setParameter("finding", filter.finding())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
