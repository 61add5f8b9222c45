package ruleoflaw.assessment.honour;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;

/** The commendations of all years. */
@ApplicationScoped
class Commendations implements PanacheRepositoryBase<Commendation, CommendationId> {
    private static final String FILTERED = """
            from Commendation
            where id.value > :after and (:year is null or year = :year)
            order by id.value
            """;

    Commendation get(CommendationId id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    /** Kept from everybody else until the transaction is over: what hangs on it is done one after another. */
    Commendation lock(CommendationId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    List<Commendation.CommendationView> matching(@Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Commendation.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(Commendation::view)
                .toList();
    }
}
