package ruleoflaw.publicity.unit;

import static ruleoflaw.publicity.PublicityProblem.NO_SUCH_UNIT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming the first that is unknown */
    public void mustBeKnown(List<UUID> ids, String pointer) {
        for (var i = 0; i < ids.size(); i++) {
            if (findByIdOptional(ids.get(i)).isEmpty()) {
                throw NO_SUCH_UNIT.because(ids.get(i)).at(pointer + "/" + i);
            }
        }
    }

    /** The id of the unit with this credit code. */
    public Optional<UUID> findByCreditCode(String uscc) {
        return find("uscc", uscc).firstResultOptional().map(KnownUnit::id);
    }
}
