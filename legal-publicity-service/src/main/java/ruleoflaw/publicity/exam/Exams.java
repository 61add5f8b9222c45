package ruleoflaw.publicity.exam;

import static ruleoflaw.publicity.PublicityProblem.EXAM_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All exams, and what came of them. */
@ApplicationScoped
class Exams implements PanacheRepositoryBase<Exam, ExamId> {
    private static final String PAGE = """
            select id, version, title, year, opensOn, closesOn, kinds, laws, questions, passPoints, attempts, minutes,
              status, reason
            from Exam where id.value > :after and (:year is null or year = :year)
            order by id.value
            """;
    private static final String TALLY = """
            select (select count(*) from person p join exam e on e.id = :exam
                    where p.kind = any(e.kinds) and (p.joined_on is null or p.joined_on <= e.closes_on)
                      and (p.left_on is null or p.left_on > e.closes_on)),
                   count(distinct person_id), count(distinct person_id) filter (where passed)
            from attempt where exam_id = :exam and points is not null
            """;
    private static final String CERTIFY = """
            insert into exam_certificate (id, exam_id, person_id, number, issued_on)
            select gen_random_uuid(), :exam, person_id,
                   '学法考〔' || :year || '〕' || lpad(cast(:before + row_number() over (order by person_id) as text), 5, '0'),
                   cast(:on as date)
            from (select distinct person_id from attempt where exam_id = :exam and passed) passed
            """;
    private static final String RESULTS = """
            select a.person_id, p.staff_number, p.name, cast(count(*) as int), max(a.points), bool_or(a.passed), c.number
            from attempt a join person p on p.id = a.person_id
            left join exam_certificate c on c.exam_id = a.exam_id and c.person_id = a.person_id
            where a.exam_id = :exam and a.points is not null and a.person_id > :after
              and (cast(:scope as uuid) is null or p.unit_id = cast(:scope as uuid))
              and (cast(:person as uuid) is null or p.id = cast(:person as uuid))
            group by a.person_id, p.staff_number, p.name, c.number
            order by a.person_id
            """;

    Exam get(ExamId id) {
        return findByIdOptional(id).orElseThrow(() -> EXAM_NOT_FOUND.because(id));
    }

    List<ExamView> matching(@Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, ExamView.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    Exam.ExamTally tally(ExamId id) {
        var row = (Object[]) getEntityManager()
                .createNativeQuery(TALLY)
                .setParameter("exam", id.value())
                .getSingleResult();
        return new Exam.ExamTally(
                ((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
    }

    /** Numbers a certificate for everybody who passed; numbers run through the year. */
    void certify(ExamId id, LocalDate on) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('exam certificates', 0))")
                .getSingleResult();
        var before = (Number) getEntityManager()
                .createNativeQuery("select count(*) from exam_certificate where extract(year from issued_on) = :year")
                .setParameter("year", on.getYear())
                .getSingleResult();
        getEntityManager()
                .createNativeQuery(CERTIFY)
                .setParameter("exam", id.value())
                .setParameter("year", Integer.toString(on.getYear()))
                .setParameter("before", before.longValue())
                .setParameter("on", on)
                .executeUpdate();
    }

    List<ExamResultView> results(ExamId id, @Nullable UUID scope, @Nullable UUID person, PageRequest page) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(RESULTS, ExamResultView.class)
                .setParameter("exam", id.value())
                .setParameter("after", page.after())
                .setParameter("scope", scope, UUID.class)
                .setParameter("person", person, UUID.class)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
