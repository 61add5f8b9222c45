package ruleoflaw.inspection.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.visit.Visit;
import ruleoflaw.inspection.visit.VisitId;
import ruleoflaw.inspection.visit.Visits;
import ruleoflaw.inspection.visit.load.Quarter;

/**
 * The units of a page with those of their visits that the caller may know of, in one query: the visits of the quarter,
 * and those beyond its edge of rounds that reach into it.
 */
@ApplicationScoped
class VisitCalendar implements PanacheRepositoryBase<Visit, VisitId> {
    private static final String PAGE = """
            select u.id, u.name, v.id.value, v.roundId, r.name, r.startsOn, r.endsOn, v.mode, v.visitOn, v.status
            from KnownUnit u
            left join Visit v on v.unitId = u.id and v.status <> CANCELLED
              and (v.visitOn between :from and :to or v.roundId in (
                select o.id.value from Round o where o.startsOn <= :to and o.endsOn >= :from))
            """ + "and " + Visits.KNOWN_TO_CALLER + """
            left join Round r on r.id.value = v.roundId
            where u.id in (
                select k.id from KnownUnit k
                where k.id > :after and k.active = true and (cast(:scope as uuid) is null or k.id = :scope)
                order by k.id limit :units)
            order by u.id, v.visitOn, v.id.value
            """;

    private final Caller caller;

    VisitCalendar(Caller caller) {
        this.caller = caller;
    }

    List<CalendarLine> lines(Quarter quarter, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, CalendarLine.class)
                .setParameter("from", quarter.firstDay())
                .setParameter("to", quarter.lastDay())
                .setParameter("after", page.after())
                .setParameter("units", page.limitPlusOne())
                .setParameter("office", caller.is(Role.OFFICE))
                .setParameter("inspector", caller.is(Role.INSPECTOR))
                .setParameter("person", caller.subject())
                .setParameter("scope", caller.scope())
                .getResultList();
    }
}
