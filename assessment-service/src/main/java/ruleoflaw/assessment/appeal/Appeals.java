package ruleoflaw.assessment.appeal;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.run.Runs;
import ruleoflaw.chassis.http.PageRequest;

/** All appeals. */
@ApplicationScoped
class Appeals implements PanacheRepositoryBase<Appeal, AppealId>, Runs.OpenAppeals {
    private static final String FILTERED = """
            from Appeal
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
              and (:status is null or status = :status)
            order by id.value
            """;

    Appeal get(AppealId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    @Override
    public boolean existFor(UUID runId) {
        return count("runId = ?1 and status = ?2", runId, AppealStatus.SUBMITTED) > 0;
    }

    boolean isOpen(UUID unitId, UUID runId, String leaf) {
        return count(
                        "unitId = ?1 and runId = ?2 and leaf = ?3 and status = ?4",
                        unitId,
                        runId,
                        leaf,
                        AppealStatus.SUBMITTED)
                > 0;
    }

    List<AppealView> matching(AppealFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Appeal.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(Appeal::view)
                .toList();
    }
}
