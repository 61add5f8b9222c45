package ruleoflaw.target.subassignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.assignment.HandedOver;

/** The parts that units have given out inside. */
@ApplicationScoped
class SubAssignments implements PanacheRepositoryBase<SubAssignment, SubAssignmentId> {
    private static final String FILTERED = """
            select s.id, s.version, s.assignmentId, s.parentId, s.unitId, s.receiver, s.receiverName, s.divisionCode,
                   s.title, s.weight, s.deadline.due, s.deadline.lastDay, s.deadline.rule, s.status, s.settledOn,
                   (s.status = DONE and s.settledOn > s.deadline.lastDay), s.result
            from SubAssignment s
            where s.id.value > :after
              and (cast(:scope as uuid) is null or s.unitId = :scope)
              and (cast(:assignment as uuid) is null or s.assignmentId = :assignment)
              and (cast(:parent as uuid) is null or s.parentId = :parent)
              and (cast(:unit as uuid) is null or s.unitId = :unit)
              and (:status is null or s.status = :status)
            order by s.id.value
            """;

    private final Caller caller;

    SubAssignments(Caller caller) {
        this.caller = caller;
    }

    SubAssignment get(SubAssignmentId id) {
        var part = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(part.unitId());
        return part;
    }

    SubAssignment get(SubAssignmentId id, long version) {
        var part = get(id);
        part.mustBeAt(version);
        return part;
    }

    /** Whether the whole was divided, and some part still holds. */
    boolean isDivided(Whole whole) {
        return whole.parentId() == null
                ? count(
                                "assignmentId = ?1 and parentId is null and status <> ?2",
                                whole.assignmentId(),
                                PartStatus.WITHDRAWN)
                        > 0
                : count("parentId = ?1 and status <> ?2", whole.parentId(), PartStatus.WITHDRAWN) > 0;
    }

    long openPartsOf(SubAssignmentId parent) {
        return count("parentId = ?1 and status = ?2", parent.value(), PartStatus.GIVEN);
    }

    /** They go along with their assignment. */
    void move(HandedOver handed) {
        var _ = update("unitId = ?1 where assignmentId = ?2", handed.successor(), handed.assignmentId());
    }

    List<SubAssignmentView> matching(SubAssignmentFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, SubAssignmentView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("assignment", filter.assignment())
                .setParameter("parent", filter.parent())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
