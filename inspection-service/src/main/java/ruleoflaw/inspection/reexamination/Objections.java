package ruleoflaw.inspection.reexamination;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All objections to feedback opinions, as far as the caller may know of them. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, ObjectionId> {
    private static final String FILTERED = """
            from Objection
            where id.value > :after
              and (cast(:opinion as uuid) is null or opinionId = :opinion)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:status is null or status = :status)
              and (cast(:scope as uuid) is null or unitId = :scope)
            order by id.value
            """;

    private final Caller caller;

    Objections(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Objection get(ObjectionId id) {
        var objection = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(objection.unitId());
        return objection;
    }

    List<ObjectionView> matching(ObjectionFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Objection.class)
                .setParameter("after", page.after())
                .setParameter("opinion", filter.opinion())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(Objection::view)
                .toList();
    }
}
