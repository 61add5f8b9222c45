package ruleoflaw.target.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.assignment.AssignmentId;

/** The requests for more time of all units. */
@ApplicationScoped
class Extensions implements PanacheRepositoryBase<Extension, ExtensionId> {
    private static final String FILTERED = """
            select e.id, e.version, e.assignmentId, e.unitId, e.year, e.original.due, e.wanted.due, e.reason, e.status,
                   e.requestedOn, e.decidedOn, e.decision
            from Extension e
            where e.id.value > :after
              and (cast(:scope as uuid) is null or e.unitId = :scope)
              and (cast(:assignment as uuid) is null or e.assignmentId = :assignment)
              and (cast(:unit as uuid) is null or e.unitId = :unit)
              and (:status is null or e.status = :status)
            order by e.id.value
            """;

    private final Caller caller;

    Extensions(Caller caller) {
        this.caller = caller;
    }

    Extension get(ExtensionId id) {
        var extension = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(extension.unitId());
        return extension;
    }

    Extension get(ExtensionId id, long version) {
        var extension = get(id);
        extension.mustBeAt(version);
        return extension;
    }

    boolean isPending(AssignmentId assignment) {
        return count("assignmentId = ?1 and status = ?2", assignment.value(), ExtensionStatus.REQUESTED) > 0;
    }

    List<ExtensionRow> matching(ExtensionFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ExtensionRow.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("assignment", filter.assignment())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
