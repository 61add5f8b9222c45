package ruleoflaw.target.evidenceamendment;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.evidence.EvidenceId;

/** The amendments of all evidence. */
@ApplicationScoped
class EvidenceAmendments implements PanacheRepositoryBase<EvidenceAmendment, UUID> {
    private static final String OF_EVIDENCE = """
            select a.id, a.evidenceId, a.reason, a.titleBefore, a.titleAfter, a.effectiveBefore, a.effectiveAfter,
                   a.assignmentsBefore, a.assignmentsAfter, a.amendedBy, a.amendedAt
            from EvidenceAmendment a
            where a.evidenceId = :evidence and a.id > :after
            order by a.id
            """;

    EvidenceAmendment get(EvidenceId evidence, UUID id) {
        return find("evidenceId = ?1 and id = ?2", evidence.value(), id)
                .firstResultOptional()
                .orElseThrow(NOT_FOUND::because);
    }

    List<AmendmentView> of(EvidenceId evidence, PageRequest page) {
        return getEntityManager()
                .createQuery(OF_EVIDENCE, AmendmentView.class)
                .setParameter("evidence", evidence.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
