package ruleoflaw.target.implementationplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** The implementation plans of all units. */
@ApplicationScoped
class ImplementationPlans implements PanacheRepositoryBase<ImplementationPlan, ImplementationPlanId> {
    private static final String FILTERED = """
            select p.id, p.version, p.planId, p.year, p.unitId, p.title, p.milestones, p.status, p.deadline.lastDay,
                   p.firstFiledOn, p.filedOn, p.decidedOn
            from ImplementationPlan p
            where p.id.value > :after
              and (cast(:scope as uuid) is null or p.unitId = :scope)
              and (cast(:plan as uuid) is null or p.planId = :plan)
              and (cast(:unit as uuid) is null or p.unitId = :unit)
              and (:status is null or p.status = :status)
            order by p.id.value
            """;

    private final Caller caller;

    ImplementationPlans(Caller caller) {
        this.caller = caller;
    }

    ImplementationPlan get(ImplementationPlanId id) {
        var plan = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(plan.unitId());
        return plan;
    }

    ImplementationPlan get(ImplementationPlanId id, long version) {
        var plan = get(id);
        plan.mustBeAt(version);
        return plan;
    }

    boolean has(UUID plan, UUID unit) {
        return count("planId = ?1 and unitId = ?2", plan, unit) > 0;
    }

    List<ImplementationPlanRow> matching(ImplementationPlanFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ImplementationPlanRow.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("plan", filter.plan())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
