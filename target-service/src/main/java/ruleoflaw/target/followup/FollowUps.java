package ruleoflaw.target.followup;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.decision.DecisionId;

/** What became of all decisions. */
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {
    private static final String OF_DECISION = """
            select f.id, f.decisionId, f.kind, f.doneOn, f.result, f.adjustment, f.fileIds
            from FollowUp f
            where f.decisionId = :decision and f.id > :after
            order by f.id
            """;

    FollowUp get(DecisionId decision, UUID id) {
        return find("decisionId = ?1 and id = ?2", decision.value(), id)
                .firstResultOptional()
                .orElseThrow(NOT_FOUND::because);
    }

    List<FollowUpView> of(DecisionId decision, PageRequest page) {
        return getEntityManager()
                .createQuery(OF_DECISION, FollowUpView.class)
                .setParameter("decision", decision.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
