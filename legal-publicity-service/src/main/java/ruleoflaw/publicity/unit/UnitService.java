package ruleoflaw.publicity.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the copy of the units. */
@ApplicationScoped
@Transactional
class UnitService {
    private final KnownUnits units;

    UnitService(KnownUnits units) {
        this.units = units;
    }

    void know(UUID id, UnitNews news, long version) {
        units.findByIdOptional(id)
                .ifPresentOrElse(
                        known -> known.learn(news, version), () -> units.persist(new KnownUnit(id, news, version)));
    }
}
