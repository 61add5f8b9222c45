package ruleoflaw.target.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.assignment.AssignmentId;

/** The disputes of all units. */
@ApplicationScoped
class Disputes implements PanacheRepositoryBase<Dispute, DisputeId> {
    private static final String FILTERED = """
            select d.id, d.version, d.assignmentId, d.unitId, d.year, d.claim, d.proposedUnitId, d.status, d.raisedOn,
                   d.ruling, d.grounds, d.document, d.settledOn
            from Dispute d
            where d.id.value > :after
              and (cast(:scope as uuid) is null or d.unitId = :scope)
              and (cast(:assignment as uuid) is null or d.assignmentId = :assignment)
              and (cast(:unit as uuid) is null or d.unitId = :unit)
              and (:status is null or d.status = :status)
            order by d.id.value
            """;

    private final Caller caller;

    Disputes(Caller caller) {
        this.caller = caller;
    }

    Dispute get(DisputeId id) {
        var dispute = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(dispute.unitId());
        return dispute;
    }

    Dispute get(DisputeId id, long version) {
        var dispute = get(id);
        dispute.mustBeAt(version);
        return dispute;
    }

    boolean isOpen(AssignmentId assignment) {
        return count("assignmentId = ?1 and status = ?2", assignment.value(), DisputeStatus.RAISED) > 0;
    }

    List<DisputeView> matching(DisputeFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, DisputeView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("assignment", filter.assignment())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
