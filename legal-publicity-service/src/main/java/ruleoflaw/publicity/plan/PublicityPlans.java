package ruleoflaw.publicity.plan;

import static ruleoflaw.publicity.PublicityProblem.PLAN_EXISTS;
import static ruleoflaw.publicity.PublicityProblem.PLAN_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The plans of all units and years. */
@ApplicationScoped
class PublicityPlans implements PanacheRepositoryBase<PublicityPlan, PlanId> {
    private static final String FILTERED = """
            select id, version, unitId, year, title, plannedActivities, status, reason, submittedOn, publishedOn
            from PublicityPlan
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
              and (:status is null or status = :status)
            order by id.value
            """;

    PublicityPlan get(PlanId id) {
        return findByIdOptional(id).orElseThrow(() -> PLAN_NOT_FOUND.because(id));
    }

    /** For those who change what the plan promises: they come one after the other. */
    PublicityPlan getLocked(PlanId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> PLAN_NOT_FOUND.because(id));
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when the unit has a plan of that year */
    void mustLack(UUID unitId, int year) {
        if (count("unitId = ?1 and year = ?2 and status <> ?3", unitId, year, PlanStatus.WITHDRAWN) > 0) {
            throw PLAN_EXISTS.because(year);
        }
    }

    List<PlanView> matching(PlanFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, PlanView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
