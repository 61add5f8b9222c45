package ruleoflaw.assessment.veto;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.recusal.Involvement;
import ruleoflaw.chassis.http.PageRequest;

/** All veto cases. */
@ApplicationScoped
class VetoCases implements PanacheRepositoryBase<VetoCase, VetoId>, Involvement {
    private static final String FILTERED = """
            from VetoCase
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
              and (:status is null or status = :status)
            order by id.value
            """;

    VetoCase get(VetoId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    Optional<VetoCase> findOfProposal(UUID proposalId) {
        return find("proposalId", proposalId).firstResultOptional();
    }

    @Override
    public boolean concerns(String person, UUID unitId, int year) {
        return count(
                        "unitId = ?1 and year = ?2 and (proposedBy = ?3 or confirmedBy = ?3 or decidedBy = ?3)",
                        unitId,
                        year,
                        person)
                > 0;
    }

    List<VetoView> matching(VetoFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, VetoCase.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(VetoCase::view)
                .toList();
    }
}
