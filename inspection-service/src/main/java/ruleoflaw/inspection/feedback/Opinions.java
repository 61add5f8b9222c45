package ruleoflaw.inspection.feedback;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All feedback opinions, as far as the caller may know of them. */
@ApplicationScoped
public class Opinions implements PanacheRepositoryBase<Opinion, OpinionId> {
    private static final String FILTERED = """
            select id, roundId, unitId, revision, status, number, sentOn, acknowledgedOn
            from Opinion
            where id.value > :after
              and (cast(:round as uuid) is null or roundId = :round)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:status is null or status = :status)
              and (cast(:scope as uuid) is null or (unitId = :scope and sentOn is not null))
            order by id.value
            """;

    private final Caller caller;

    Opinions(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none that the caller may know of */
    public Opinion get(OpinionId id) {
        var scope = caller.scope();
        return findByIdOptional(id)
                .filter(opinion -> scope == null || opinion.isVisibleTo(scope))
                .orElseThrow(NOT_FOUND::because);
    }

    /** Whether the round has its opinion of the unit; all later ones are revisions. */
    boolean isDraftedFor(UUID round, UUID unit) {
        return count("roundId = ?1 and unitId = ?2", round, unit) > 0;
    }

    boolean isRevised(OpinionId id) {
        return count("replaces = ?1", id.value()) > 0;
    }

    List<OpinionRow> matching(OpinionFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, OpinionRow.class)
                .setParameter("after", page.after())
                .setParameter("round", filter.round())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
