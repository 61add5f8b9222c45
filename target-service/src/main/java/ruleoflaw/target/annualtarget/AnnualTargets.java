package ruleoflaw.target.annualtarget;

import static ruleoflaw.target.TargetProblem.TARGET_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.plan.PlanContent;
import ruleoflaw.target.plan.PlanId;

/** The targets of all plans. */
@ApplicationScoped
public class AnnualTargets implements PanacheRepositoryBase<AnnualTarget, TargetId>, PlanContent {
    private static final String FILTERED = """
            select t.id, t.version, t.planId, t.code, t.title, t.kind, t.indicatorCode, t.measure, t.targetValue,
                   t.measureUnit, t.checklist, t.formula, t.mandatory, t.tags, t.origin
            from AnnualTarget t
            where t.planId = :plan and t.id.value > :after
              and (:kind is null or t.kind = :kind)
              and (:code is null or t.code = :code)
              and (:mandatory is null or t.mandatory = :mandatory)
              and (cast(:tag as string) is null
                   or locate(cast(:tag as string), array_to_string(t.tags, ',')) > 0)
            order by t.id.value
            """;

    AnnualTarget get(TargetId id) {
        return findByIdOptional(id).orElseThrow(() -> TARGET_NOT_FOUND.because(id));
    }

    /** All targets of a plan, in the order they were written down. */
    public List<AnnualTarget> of(PlanId plan) {
        return list("planId = ?1 order by id.value", plan.value());
    }

    @Override
    public boolean isEmpty(PlanId plan) {
        return count("planId", plan.value()) == 0;
    }

    /** Whether another target of the plan has this code. */
    boolean hasCode(PlanId plan, String code, UUID except) {
        return count("planId = ?1 and code = ?2 and id.value <> ?3", plan.value(), code, except) > 0;
    }

    List<TargetView> matching(PlanId plan, TargetFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, TargetView.class)
                .setParameter("plan", plan.value())
                .setParameter("after", page.after())
                .setParameter("kind", filter.kind())
                .setParameter("code", filter.code())
                .setParameter("mandatory", filter.mandatory())
                .setParameter("tag", filter.tagName())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
