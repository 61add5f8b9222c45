package ruleoflaw.publicity.activity;

import static ruleoflaw.publicity.PublicityProblem.ACTIVITY_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.publicity.plan.PlannedActivityId;
import ruleoflaw.publicity.plan.PlannedActivityUse;

/** Every activity that was ever reported. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, ActivityId>, PlannedActivityUse {
    private static final String FILTERED = """
            select id, version, unitId, year, number, plannedActivityId, title, kind, campaign, heldOn, places, placeName,
              villages, coOrganisers, laws, audience, headcount, result.outcome, result.peopleServed,
              result.questionsAnswered, result.disputesSettled, fileIds, likePictures, status, reason, submittedOn,
              decidedOn
            from Activity
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
              and (:status is null or status = :status)
              and (:kind is null or kind = :kind)
              and (:campaign is null or campaign = :campaign)
            order by id.value
            """;
    private static final String SHOWING = """
            select * from activity where file_ids @> array[cast(:file as uuid)] and status <> 'WITHDRAWN'
            """;

    Activity get(ActivityId id) {
        return findByIdOptional(id).orElseThrow(() -> ACTIVITY_NOT_FOUND.because(id));
    }

    Optional<Activity> numbered(UUID unitId, String number) {
        return find("unitId = ?1 and number = ?2", unitId, number).firstResultOptional();
    }

    @Override
    public boolean isCarriedOut(PlannedActivityId id) {
        return count("plannedActivityId", id.value()) > 0;
    }

    /** The activities that a file was sent in for. */
    List<Activity> showing(UUID fileId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SHOWING, Activity.class)
                .setParameter("file", fileId)
                .getResultList();
    }

    List<ActivityView> matching(ActivityFilter filter, @Nullable UUID scope, PageRequest page) {
        return matching(filter, scope, page.after(), page.limitPlusOne());
    }

    List<ActivityView> matching(ActivityFilter filter, @Nullable UUID scope, UUID after, int most) {
        return getEntityManager()
                .createQuery(FILTERED, ActivityView.class)
                .setParameter("after", after)
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setParameter("kind", filter.kind())
                .setParameter("campaign", filter.campaign())
                .setMaxResults(most)
                .getResultList();
    }
}
