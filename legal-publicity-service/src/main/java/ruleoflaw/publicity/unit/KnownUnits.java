package ruleoflaw.publicity.unit;

import static ruleoflaw.publicity.PublicityProblem.NO_SUCH_UNIT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The units this service has heard of. */
@ApplicationScoped
public class KnownUnits implements PanacheRepositoryBase<KnownUnit, UUID> {
    /**
     * Refuses a unit that can have neither plans nor activities.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422 when it is unknown, 409 when it is abolished
     */
    public void mustBeActive(UUID id) {
        findByIdOptional(id)
                .orElseThrow(() -> NO_SUCH_UNIT.because(id).at("/unitId"))
                .mustBeActive();
    }
}
