package ruleoflaw.target.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** The units' parts of all collections. */
@ApplicationScoped
class CollectedResults implements PanacheRepositoryBase<CollectedResult, UUID> {
    private static final String FILTERED = """
            select r.id, r.collectionId, r.unitId, r.year, r.status, r.submittedOn, r.late
            from CollectedResult r
            where r.id > :after
              and (cast(:scope as uuid) is null or r.unitId = :scope)
              and (cast(:collection as uuid) is null or r.collectionId = :collection)
              and (cast(:unit as uuid) is null or r.unitId = :unit)
              and (:status is null or r.status = :status)
            order by r.id
            """;

    /** Which parts are wanted; a filter that is absent does not restrict. */
    record Wanted(
            @RestQuery @Nullable UUID collection,
            @RestQuery @Nullable UUID unit,
            @RestQuery @Nullable CollectedResultStatus status) {}

    private final Caller caller;

    CollectedResults(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    CollectedResult get(UUID id) {
        var result = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(result.unitId());
        return result;
    }

    /** The same, unless somebody changed it since the caller read it. */
    CollectedResult get(UUID id, long version) {
        var result = get(id);
        result.mustBeAt(version);
        return result;
    }

    List<CollectedResult> of(CollectionId collection) {
        return list("collectionId = ?1 order by id", collection.value());
    }

    List<CollectedResultRow> matching(Wanted wanted, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, CollectedResultRow.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("collection", wanted.collection())
                .setParameter("unit", wanted.unit())
                .setParameter("status", wanted.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
