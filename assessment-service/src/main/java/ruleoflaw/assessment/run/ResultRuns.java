package ruleoflaw.assessment.run;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.http.PageRequest;

/** The runs of all years. */
@ApplicationScoped
class ResultRuns implements PanacheRepositoryBase<ResultRun, RunId> {
    private static final String FILTERED = """
            from ResultRun
            where id.value > :after
              and (:year is null or year = :year)
              and (:group is null or group = :group)
            order by id.value
            """;

    ResultRun get(RunId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    /** Nobody else takes a step of this run until the transaction ends. */
    ResultRun lock(RunId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NOT_FOUND::because);
    }

    boolean existsFor(int year, UnitGroup group) {
        return count("year = ?1 and group = ?2 and status <> ?3", year, group, RunStatus.WITHDRAWN) > 0;
    }

    /** Those that stand. */
    List<ResultRun> ofYear(int year) {
        return list("year = ?1 and status <> ?2 order by group, id.value", year, RunStatus.WITHDRAWN);
    }

    List<ResultRun> matching(@Nullable Integer year, @Nullable UnitGroup group, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ResultRun.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setParameter("group", group)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
