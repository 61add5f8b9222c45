package ruleoflaw.assessment.exemplar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;

/**
 * The exemplars of all years. Everybody reads the units that were named; what is not named yet, and persons at all times,
 * only those who work on it.
 */
@ApplicationScoped
class Exemplars implements PanacheRepositoryBase<Exemplar, ExemplarId> {
    private static final String READABLE = """
              and (:inside = true or person is null and status in (NAMED, REVOKED))
            """;
    private static final String FILTERED = """
            from Exemplar
            where id.value > :after
              and (:year is null or year = :year)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:field is null or field = :field)
              and (:status is null or status = :status)
            """ + READABLE + "order by id.value";
    private static final String ONE = "from Exemplar where id = :id " + READABLE;
    private static final String LESSONS = """
            select l.id, l.exemplarId, l.unitId, l.what, l.learnedOn
            from Lesson l
            where l.exemplarId = :exemplar and l.id > :after
            order by l.id
            """;

    /** Which exemplars are wanted; a filter that is absent does not restrict. */
    record Wanted(
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable UUID unit,
            @RestQuery @Nullable ExemplarField field,
            @RestQuery @Nullable ExemplarStatus status) {}

    private final Caller caller;

    Exemplars(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none that the caller may read */
    Exemplar get(ExemplarId id) {
        return getEntityManager()
                .createQuery(ONE, Exemplar.class)
                .setParameter("id", id)
                .setParameter("inside", isInside())
                .getResultStream()
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    /** The exemplar for one who takes a step with it, unless somebody changed it since he read it. */
    Exemplar get(ExemplarId id, long version) {
        var found = get(id);
        found.mustBeAt(version);
        return found;
    }

    List<Exemplar> matching(Wanted wanted, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Exemplar.class)
                .setParameter("after", page.after())
                .setParameter("inside", isInside())
                .setParameter("year", wanted.year())
                .setParameter("unit", wanted.unit())
                .setParameter("field", wanted.field())
                .setParameter("status", wanted.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    void persist(Lesson lesson) {
        getEntityManager().persist(lesson);
        getEntityManager().flush();
    }

    List<Lesson.LessonView> lessons(ExemplarId of, PageRequest page) {
        return getEntityManager()
                .createQuery(LESSONS, Lesson.LessonView.class)
                .setParameter("exemplar", of.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    private boolean isInside() {
        return caller.is(Role.OFFICE) || caller.is(Role.REVIEWER) || caller.is(Role.APPROVER);
    }
}
