package ruleoflaw.assessment.usage;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All uses of results. */
@ApplicationScoped
class ResultUses implements PanacheRepositoryBase<ResultUse, UseId> {
    private static final String FILTERED = """
            from ResultUse
            where id.value > :after
              and (:year is null or year = :year)
              and (:kind is null or kind = :kind)
            order by id.value
            """;

    ResultUse get(UseId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    List<ResultUseView> matching(@Nullable Integer year, @Nullable UseKind kind, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ResultUse.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setParameter("kind", kind)
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(ResultUse::view)
                .toList();
    }
}
