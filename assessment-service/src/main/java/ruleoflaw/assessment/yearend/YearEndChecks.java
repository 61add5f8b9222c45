package ruleoflaw.assessment.yearend;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All year-end checks. */
@ApplicationScoped
class YearEndChecks implements PanacheRepositoryBase<YearEndCheck, CheckId> {
    private static final String FILTERED = """
            select id, version, unitId, year, status, smallerSample, openedBy, openedOn, completedOn, reason,
              formalPassed, formalChecked, substantivePassed, substantiveChecked
            from YearEndCheck
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
              and (:status is null or status = :status)
            order by id.value
            """;

    YearEndCheck get(CheckId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    /** Nobody completes or withdraws it until the transaction ends. */
    YearEndCheck hold(CheckId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(NOT_FOUND::because);
    }

    /** Nobody judges a point of it until the transaction ends. */
    YearEndCheck lock(CheckId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NOT_FOUND::because);
    }

    boolean existsFor(UUID unitId, int year) {
        return count("unitId = ?1 and year = ?2 and status <> ?3", unitId, year, CheckStatus.WITHDRAWN) > 0;
    }

    List<CheckView> matching(CheckFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, CheckView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
