package ruleoflaw.target.experience;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** The experience items of all units; shared ones are everybody's. */
@ApplicationScoped
class ExperienceItems implements PanacheRepositoryBase<ExperienceItem, ExperienceItemId> {
    private static final String FILTERED = """
            select x.id, x.version, x.unitId, x.year, x.title, x.practice, x.fileIds, x.status,
                   x.changedOn, x.remark
            from ExperienceItem x
            where x.id.value > :after
              and (cast(:scope as uuid) is null or x.unitId = :scope or x.status = SHARED)
              and (cast(:unit as uuid) is null or x.unitId = :unit)
              and (:year is null or x.year = :year)
              and (:status is null or x.status = :status)
            order by x.id.value
            """;

    private final Caller caller;

    ExperienceItems(Caller caller) {
        this.caller = caller;
    }

    ExperienceItem get(ExperienceItemId id) {
        var experienceItem = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        if (!experienceItem.isShared()) {
            caller.mustReach(experienceItem.unitId());
        }
        return experienceItem;
    }

    ExperienceItem get(ExperienceItemId id, long version) {
        var experienceItem = get(id);
        experienceItem.mustBeAt(version);
        return experienceItem;
    }

    List<ExperienceItemView> matching(ExperienceItemFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ExperienceItemView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
