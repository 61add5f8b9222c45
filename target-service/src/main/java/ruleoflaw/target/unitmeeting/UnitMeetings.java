package ruleoflaw.target.unitmeeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** The meetings of all units. */
@ApplicationScoped
class UnitMeetings implements PanacheRepositoryBase<UnitMeeting, UnitMeetingId> {
    private static final String FILTERED = """
            select x.id, x.version, x.unitId, x.year, x.kind, x.topic, x.heldOn, x.outcome,
                   x.fileIds, x.status, x.changedOn, x.remark
            from UnitMeeting x
            where x.id.value > :after
              and (cast(:scope as uuid) is null or x.unitId = :scope)
              and (cast(:unit as uuid) is null or x.unitId = :unit)
              and (:year is null or x.year = :year)
              and (:status is null or x.status = :status)
            order by x.id.value
            """;

    private static final String COUNTED = """
            select x.unitId, x.year, count(*)
            from UnitMeeting x
            where x.year = :year and x.status = HELD
              and x.unitId > :after
              and (cast(:scope as uuid) is null or x.unitId = :scope)
            group by x.unitId, x.year
            order by x.unitId
            """;

    private final Caller caller;

    UnitMeetings(Caller caller) {
        this.caller = caller;
    }

    UnitMeeting get(UnitMeetingId id) {
        var unitMeeting = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(unitMeeting.unitId());
        return unitMeeting;
    }

    UnitMeeting get(UnitMeetingId id, long version) {
        var unitMeeting = get(id);
        unitMeeting.mustBeAt(version);
        return unitMeeting;
    }

    /** How many stand, per unit; units without any are left out. */
    List<MeetingCount> counted(int year, PageRequest page) {
        return getEntityManager()
                .createQuery(COUNTED, MeetingCount.class)
                .setParameter("year", year)
                .setParameter("scope", caller.scope())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    List<UnitMeetingView> matching(UnitMeetingFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, UnitMeetingView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
