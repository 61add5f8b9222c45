package ruleoflaw.target.cleanup;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** The documents of all rounds. */
@ApplicationScoped
class DocumentVerdicts implements PanacheRepositoryBase<DocumentVerdict, UUID> {
    private static final String FILTERED = """
            select v.id, v.version, v.roundId, v.documentId, v.unitId, v.title, v.number, v.verdict, v.reason, v.givenOn
            from DocumentVerdict v
            where v.id > :after and v.roundId = :round
              and (cast(:scope as uuid) is null or v.unitId = :scope)
              and (cast(:unit as uuid) is null or v.unitId = :unit)
              and (:verdict is null or v.verdict = :verdict)
            order by v.id
            """;

    private final Caller caller;

    DocumentVerdicts(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    DocumentVerdict get(RoundId round, UUID id) {
        var verdict = find("roundId = ?1 and id = ?2", round.value(), id)
                .firstResultOptional()
                .orElseThrow(NOT_FOUND::because);
        caller.mustReach(verdict.unitId());
        return verdict;
    }

    List<DocumentVerdict> of(RoundId round) {
        return list("roundId", round.value());
    }

    /** While the round is open a unit sees its own; the published list is everybody's. */
    List<VerdictView> matching(CleanUpRound round, VerdictFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, VerdictView.class)
                .setParameter("after", page.after())
                .setParameter("round", round.id().value())
                .setParameter("scope", round.isOpen() ? caller.scope() : null)
                .setParameter("unit", filter.unit())
                .setParameter("verdict", filter.verdict())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
