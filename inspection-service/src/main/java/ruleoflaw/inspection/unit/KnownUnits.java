package ruleoflaw.inspection.unit;

import static ruleoflaw.inspection.InspectionProblem.NO_SUCH_UNIT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The units this service has heard of. */
@ApplicationScoped
public class KnownUnits implements PanacheRepositoryBase<KnownUnit, UUID> {
    /**
     * Refuses a unit that cannot be inspected.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422 when it is unknown or abolished
     */
    public void mustBeActive(UUID id) {
        mustBeActive(id, "/unitId");
    }

    /** The same, where the request names the unit elsewhere. */
    public void mustBeActive(UUID id, String pointer) {
        findByIdOptional(id)
                .orElseThrow(() -> NO_SUCH_UNIT.because(id).at(pointer))
                .mustBeActive(pointer);
    }

    /**
     * Refuses a unit of another group.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422
     */
    public void mustBeOf(UUID id, Set<String> groups) {
        findByIdOptional(id)
                .orElseThrow(() -> NO_SUCH_UNIT.because(id).at("/unitId"))
                .mustBeOf(groups);
    }

    /** What the unit is called, as last heard. */
    public String nameOf(UUID id) {
        return findByIdOptional(id).map(KnownUnit::name).orElseThrow(() -> NO_SUCH_UNIT.because(id));
    }
}
