package ruleoflaw.target.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;

/** The collections of all years. */
@ApplicationScoped
class ResultCollections implements PanacheRepositoryBase<ResultCollection, CollectionId> {
    private static final String FILTERED = """
            from ResultCollection
            where id.value > :after and (:year is null or year = :year)
            order by id.value
            """;

    ResultCollection get(CollectionId id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    /** Kept from everybody else until the transaction is over, so that nothing arrives while it is closed. */
    ResultCollection lock(CollectionId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    List<CollectionView> matching(@Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ResultCollection.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(ResultCollection::view)
                .toList();
    }
}
