package ruleoflaw.inspection.veto;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All proposed vetoes; only the office and those who decide read them. */
@ApplicationScoped
class VetoProposals implements PanacheRepositoryBase<VetoProposal, VetoProposalId> {
    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    VetoProposal get(VetoProposalId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    List<VetoView> matching(@Nullable UUID unit, @Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery("""
                        select id, version, findingId, unitId, assessmentYear, ground, fileIds, proposedBy, proposedOn,
                            status, reason
                        from VetoProposal
                        where id.value > :after
                          and (cast(:unit as uuid) is null or unitId = :unit)
                          and (:year is null or assessmentYear = :year)
                        order by id.value
                        """, VetoView.class)
                .setParameter("after", page.after())
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
