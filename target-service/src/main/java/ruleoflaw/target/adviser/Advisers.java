package ruleoflaw.target.adviser;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** The legal advisers of all units. */
@ApplicationScoped
class Advisers implements PanacheRepositoryBase<Adviser, AdviserId> {
    private static final String FILTERED = """
            select a.id, a.version, a.unitId, a.name, a.kind, a.organisation, a.document, a.appointedFrom,
                   a.appointedUntil
            from Adviser a
            where a.id.value > :after
              and (cast(:scope as uuid) is null or a.unitId = :scope)
              and (cast(:unit as uuid) is null or a.unitId = :unit)
            order by a.id.value
            """;

    private final Caller caller;

    Advisers(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Adviser get(AdviserId id) {
        var adviser = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(adviser.unitId());
        return adviser;
    }

    List<AdviserView> of(@Nullable UUID unit, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, AdviserView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", unit)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
