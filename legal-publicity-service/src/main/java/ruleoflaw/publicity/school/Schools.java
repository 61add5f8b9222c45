package ruleoflaw.publicity.school;

import static ruleoflaw.publicity.PublicityProblem.SCHOOL_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The schools of the county, and what each does in a year. */
@ApplicationScoped
class Schools implements PanacheRepositoryBase<School, SchoolId> {
    private static final String PAGE = """
            select id, version, unitId, code, name, active from School
            where id.value > :after and (cast(:scope as uuid) is null or unitId = :scope)
            order by id.value
            """;
    private static final String PROGRAMME = """
            select s.id, s.code, s.name, cast(v.serving as int), t.hours, cast(t.lessons as int),
                   v.serving < :principals, t.lessons < :lessons
            from school s
            cross join lateral (select count(*) as serving from vice_principal p
                where p.school_id = s.id and p.appointed_on <= :lastDay
                  and (p.ended_on is null or p.ended_on > :lastDay)) v
            cross join lateral (select coalesce(sum(course_hours), 0) as hours, coalesce(sum(lessons), 0) as lessons
                from school_term t where t.school_id = s.id and t.year = :year) t
            where s.active and (cast(:scope as uuid) is null or s.unit_id = cast(:scope as uuid))
            order by v.serving >= :principals, t.lessons >= :lessons, s.code
            """;

    School get(SchoolId id) {
        return findByIdOptional(id).orElseThrow(() -> SCHOOL_NOT_FOUND.because(id));
    }

    Optional<School> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    List<SchoolView> matching(@Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, SchoolView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    /** Those that lack something first. */
    List<SchoolProgrammeView> programme(int year, SchoolConfig needed, @Nullable UUID scope) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(PROGRAMME, SchoolProgrammeView.class)
                .setParameter("year", year)
                .setParameter("lastDay", LocalDate.of(year, 12, 31))
                .setParameter("principals", needed.vicePrincipals())
                .setParameter("lessons", needed.lessons())
                .setParameter("scope", scope, UUID.class)
                .getResultList();
    }
}
