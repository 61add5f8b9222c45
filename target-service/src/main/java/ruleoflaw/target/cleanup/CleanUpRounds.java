package ruleoflaw.target.cleanup;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;

/** All clean-up rounds. */
@ApplicationScoped
class CleanUpRounds implements PanacheRepositoryBase<CleanUpRound, RoundId> {
    private static final String ALL = """
            select r.id, r.version, r.title, r.openedOn, r.status, r.publishedOn, r.document, r.nextDue
            from CleanUpRound r
            where r.id.value > :after
            order by r.id.value
            """;

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    CleanUpRound get(RoundId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    boolean isAnyOpen() {
        return count("status", RoundStatus.OPEN) > 0;
    }

    List<RoundView> page(PageRequest page) {
        return getEntityManager()
                .createQuery(ALL, RoundView.class)
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
