package ruleoflaw.target.leadinggroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.unit.UnitId;

/** The leading groups of all units. */
@ApplicationScoped
class LeadingGroups implements PanacheRepositoryBase<LeadingGroup, LeadingGroupId> {
    private static final String CURRENT = "(g.validFrom <= :today and g.validTo >= :today and t.heldFrom <= :today"
            + " and (t.heldTo is null or t.heldTo >= :today))";

    private static final String FILTERED = """
            select g.id, g.version, g.unitId, g.name, g.documentTitle, g.documentNumber, g.validFrom, g.validTo,
                   g.headTenureId, g.memberTenureIds, g.updatedOn, %1$s
            from LeadingGroup g join Tenure t on t.id.value = g.headTenureId
            where g.id.value > :after
              and (cast(:scope as uuid) is null or g.unitId = :scope)
              and (cast(:unit as uuid) is null or g.unitId = :unit)
              and (:current is null or :current = true and %1$s or :current = false and not %1$s)
            order by g.id.value
            """.formatted(CURRENT);

    private final Caller caller;
    private final Clock clock;

    LeadingGroups(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    LeadingGroup get(LeadingGroupId id) {
        var group = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(group.unitId());
        return group;
    }

    boolean has(UnitId unit) {
        return count("unitId", unit.value()) > 0;
    }

    List<LeadingGroup> headedBy(UUID tenure) {
        return list("headTenureId", tenure);
    }

    List<LeadingGroupView> matching(LeadingGroupFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, LeadingGroupView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("current", filter.current())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
