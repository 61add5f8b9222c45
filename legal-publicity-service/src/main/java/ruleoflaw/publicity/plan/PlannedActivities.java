package ruleoflaw.publicity.plan;

import static ruleoflaw.publicity.PublicityProblem.PLANNED_ACTIVITY_NOT_FOUND;
import static ruleoflaw.publicity.PublicityProblem.PLANNED_ACTIVITY_NOT_OPEN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;

/** What all plans promise, activity by activity. */
@ApplicationScoped
public class PlannedActivities implements PanacheRepositoryBase<PlannedActivity, PlannedActivityId> {
    private static final String OF_PLAN = """
            select id, version, planId, title, kind, places, audience, laws, plannedOn
            from PlannedActivity
            where planId = :plan and id.value > :after
            order by id.value
            """;

    private static final String IN_FORCE = """
            id = ?1 and planId in (
              select p.id.value from PublicityPlan p where p.unitId = ?2 and p.year = ?3 and p.status = PUBLISHED)
            """;

    PlannedActivity get(PlanId planId, PlannedActivityId id) {
        return find("id = ?1 and planId = ?2", id, planId.value())
                .firstResultOptional()
                .orElseThrow(() -> PLANNED_ACTIVITY_NOT_FOUND.because(id));
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 unless the unit's published plan of that year promises it */
    public void mustBeInForce(PlannedActivityId id, UUID unitId, int year) {
        if (count(IN_FORCE, id, unitId, year) == 0) {
            throw PLANNED_ACTIVITY_NOT_OPEN.because(id, year).at("/plannedActivityId");
        }
    }

    List<PlannedActivityView> of(PlanId planId, PageRequest page) {
        return getEntityManager()
                .createQuery(OF_PLAN, PlannedActivityView.class)
                .setParameter("plan", planId.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
