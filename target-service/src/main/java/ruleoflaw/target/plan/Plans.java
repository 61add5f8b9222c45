package ruleoflaw.target.plan;

import static ruleoflaw.target.TargetProblem.PLAN_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import ruleoflaw.chassis.http.PageRequest;

/** All plans of the county. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, PlanId> {
    private static final String FILTERED = """
            select p.id, p.version, p.year, p.title, p.superiorDocument, p.status, p.approvalDocument, p.approvedOn,
                   p.publishedOn, p.closedOn, p.revision
            from Plan p
            where p.id.value > :after
              and (:year is null or p.year = :year)
              and (:status is null or p.status = :status)
            order by p.id.value
            """;

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    public Plan get(PlanId id) {
        return found(id, findByIdOptional(id));
    }

    /** The plan, kept from everybody else until the transaction is over: what hangs on it is done one after another. */
    public Plan lock(PlanId id) {
        return found(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean hasYear(int year) {
        return count("year", year) > 0;
    }

    List<PlanView> matching(PlanFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, PlanView.class)
                .setParameter("after", page.after())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    private static Plan found(PlanId id, Optional<Plan> plan) {
        return plan.orElseThrow(() -> PLAN_NOT_FOUND.because(id));
    }
}
