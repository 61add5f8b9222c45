package ruleoflaw.publicity.hours;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The figures of all units and years, and how they are counted. */
@ApplicationScoped
class StudyYears implements PanacheRepositoryBase<StudyYear, UUID> {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))";
    private static final String COUNT = """
            select (select count(*) from study_session s
                    where s.unit_id = :unit and s.year = :year and s.mode = 'COLLECTIVE' and s.status = 'HELD'),
                   count(*),
                   count(*) filter (where coalesce(h.hours, 0) >= r.hours)
            from person p
            left join (select a.person_id, sum(coalesce(least(a.hours, s.hours), s.hours)) as hours
                       from attendance a join study_session s on s.id = a.session_id
                       where s.year = :year and s.status = 'HELD'
                         and a.person_id in (select id from person where unit_id = :unit)
                       group by a.person_id) h on h.person_id = p.id
            left join lateral (select q.hours from study_requirement q
                               where q.kind = p.kind and q.from_year <= :year
                               order by q.from_year desc limit 1) r on true
            where p.unit_id = :unit
              and (p.joined_on is null or p.joined_on <= make_date(:year, 12, 31))
              and (p.left_on is null or p.left_on > make_date(:year, 12, 31))
            """;
    private static final String PAGE = """
            select y.id, y.unitId, u.name, y.year, y.collectiveSessions, y.staff, y.reached
            from StudyYear y join KnownUnit u on u.id = y.unitId
            where y.id > :after
              and (cast(:scope as uuid) is null or y.unitId = :scope)
              and (cast(:unit as uuid) is null or y.unitId = :unit)
              and (:year is null or y.year = :year)
            order by y.id
            """;

    /** The unit's year, held until the transaction ends: whoever comes second counts what the first one left. */
    StudyYear hold(UUID unitId, int year) {
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("key", "study " + unitId + "/" + year)
                .getSingleResult();
        return find("unitId = ?1 and year = ?2", unitId, year)
                .firstResultOptional()
                .orElseGet(() -> begin(unitId, year));
    }

    private StudyYear begin(UUID unitId, int year) {
        var begun = new StudyYear(unitId, year);
        persistAndFlush(begun);
        return begun;
    }

    StudyFigures figures(UUID unitId, int year) {
        var row = (Object[]) getEntityManager()
                .createNativeQuery(COUNT)
                .setParameter("unit", unitId)
                .setParameter("year", year)
                .getSingleResult();
        return new StudyFigures(
                ((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
    }

    Set<Integer> yearsOf(UUID unitId) {
        return list("unitId", unitId).stream().map(StudyYear::year).collect(Collectors.toCollection(TreeSet::new));
    }

    List<StudyYear> allInOrder() {
        return list("order by unitId, year");
    }

    List<StudyFigureView> matching(
            @Nullable UUID unit, @Nullable Integer year, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, StudyFigureView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
