package ruleoflaw.assessment.revision;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All frozen results. */
@ApplicationScoped
class Revisions implements PanacheRepositoryBase<Revision, UUID> {
    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    Revision get(UUID runId, int number) {
        return find("runId = ?1 and number = ?2", runId, number)
                .firstResultOptional()
                .orElseThrow(NOT_FOUND::because);
    }
}
