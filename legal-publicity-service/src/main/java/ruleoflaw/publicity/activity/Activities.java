package ruleoflaw.publicity.activity;

import static ruleoflaw.publicity.PublicityProblem.ACTIVITY_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.publicity.plan.PlannedActivityId;
import ruleoflaw.publicity.plan.PlannedActivityUse;

/** Every activity that was ever reported. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, ActivityId>, PlannedActivityUse {
    private static final String FILTERED = """
            select id, version, unitId, year, plannedActivityId, title, kind, heldOn, places, placeName, laws, audience,
              headcount, outcome, fileIds, status, reason, submittedOn, decidedOn
            from Activity
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
              and (:status is null or status = :status)
              and (:kind is null or kind = :kind)
            order by id.value
            """;

    Activity get(ActivityId id) {
        return findByIdOptional(id).orElseThrow(() -> ACTIVITY_NOT_FOUND.because(id));
    }

    @Override
    public boolean isCarriedOut(PlannedActivityId id) {
        return count("plannedActivityId", id.value()) > 0;
    }

    List<ActivityView> matching(ActivityFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ActivityView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setParameter("kind", filter.kind())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
