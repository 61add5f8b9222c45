package ruleoflaw.assessment.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ruleoflaw.chassis.event.IncomingEvent;

/** Keeps our copy of the units. */
@ApplicationScoped
@Transactional
class UnitService {
    private final KnownUnits units;
    private final Event<UnitChanged> changes;

    UnitService(KnownUnits units, Event<UnitChanged> changes) {
        this.units = units;
        this.changes = changes;
    }

    void learn(IncomingEvent event) {
        units.lock();
        if (isNews(event.subject(), event.version(), event.as(UnitState.class))) {
            units.flush();
            changes.fire(new UnitChanged(event.subject()));
        }
    }

    private boolean isNews(UUID id, long version, UnitState state) {
        var known = units.find(id);
        if (known.isPresent()) {
            return known.get().learn(version, state);
        }
        units.persist(new KnownUnit(id, version, state));
        return true;
    }
}
