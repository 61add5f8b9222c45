package ruleoflaw.inspection.annualplan;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;
import static ruleoflaw.inspection.PlanProblem.NO_SUCH_PLAN_ITEM;
import static ruleoflaw.inspection.PlanProblem.PLAN_EXISTS;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All annual plans; a unit knows the approved ones only. */
@ApplicationScoped
class AnnualPlans implements PanacheRepositoryBase<AnnualPlan, AnnualPlanId> {
    private static final String FILTERED = """
            select id, assessmentYear, title, issuer, issuerName, status, documentNumber, approvedOn
            from AnnualPlan
            where id.value > :after
              and (:year is null or assessmentYear = :year)
              and (:confined = false or status = APPROVED)
            order by id.value
            """;

    private final Caller caller;

    AnnualPlans(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none that the caller may know of */
    AnnualPlan get(AnnualPlanId id) {
        return findByIdOptional(id)
                .filter(plan -> plan.isApproved() || caller.scope() == null)
                .orElseThrow(NOT_FOUND::because);
    }

    /** The plan, held until the transaction ends: no round is opened under an item that is being taken out. */
    AnnualPlan getLocked(AnnualPlanId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NOT_FOUND::because);
    }

    /** The plan with this item, held likewise. */
    AnnualPlan lockedOf(UUID itemId) {
        return getEntityManager()
                .createQuery("select p.id from AnnualPlan p join p.items i where i.itemId = :item", AnnualPlanId.class)
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst()
                .map(this::getLocked)
                .orElseThrow(() -> NO_SUCH_PLAN_ITEM.because().at("/planItemId"));
    }

    boolean isAnyApprovedFor(int year) {
        return count("assessmentYear = ?1 and status = ?2", year, AnnualPlanStatus.APPROVED) > 0;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when its issuer has an approved plan of that year */
    void mustBeTheOnlyOne(AnnualPlan plan) {
        var others = count(
                "assessmentYear = ?1 and issuerName = ?2 and status = ?3",
                plan.year(),
                plan.issuerName(),
                AnnualPlanStatus.APPROVED);
        if (others > 0) {
            throw PLAN_EXISTS.because(plan.issuerName(), plan.year());
        }
    }

    List<AnnualPlanRow> matching(@Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, AnnualPlanRow.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setParameter("confined", caller.scope() != null)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
