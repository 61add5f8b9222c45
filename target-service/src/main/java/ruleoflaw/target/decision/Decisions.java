package ruleoflaw.target.decision;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** The register of major decisions. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, DecisionId> {
    private static final String FILTERED = """
            select d.id, d.version, d.unitId, d.year, d.title, d.status, d.startedOn, d.tabledOn
            from Decision d
            where d.id.value > :after
              and (cast(:scope as uuid) is null or d.unitId = :scope)
              and (:year is null or d.year = :year)
              and (cast(:unit as uuid) is null or d.unitId = :unit)
              and (:status is null or d.status = :status)
            order by d.id.value
            """;

    private static final String DECIDED = """
            from Decision d
            where d.year = :year and d.status in (DELIBERATED, PUBLISHED)
              and (cast(:unit as uuid) is null or d.unitId = :unit)
            """;

    private final Caller caller;

    Decisions(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    public Decision get(DecisionId id) {
        var decision = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(decision.unitId());
        return decision;
    }

    /** The same, unless somebody changed it since the caller read it. */
    Decision get(DecisionId id, long version) {
        var decision = get(id);
        decision.mustBeAt(version);
        return decision;
    }

    List<DecisionView.Row> matching(DecisionFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, DecisionView.Row.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("year", filter.year())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    /** Those that were decided in the year, by one unit or by all. */
    List<Decision> decided(int year, @Nullable UUID unit) {
        return getEntityManager()
                .createQuery(DECIDED, Decision.class)
                .setParameter("year", year)
                .setParameter("unit", unit)
                .getResultList();
    }
}
