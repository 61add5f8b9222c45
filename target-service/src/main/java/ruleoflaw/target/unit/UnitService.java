package ruleoflaw.target.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Keeps the register of units. */
@ApplicationScoped
@Transactional
class UnitService {
    private final Units units;
    private final Outbox outbox;
    private final Event<UnitAbolishing> abolitions;
    private final Event<UnitDescribed> descriptions;
    private final Clock clock;

    UnitService(
            Units units,
            Outbox outbox,
            Event<UnitAbolishing> abolitions,
            Event<UnitDescribed> descriptions,
            Clock clock) {
        this.units = units;
        this.outbox = outbox;
        this.abolitions = abolitions;
        this.descriptions = descriptions;
        this.clock = clock;
    }

    Page<UnitView> list(UnitFilter filter, PageRequest page) {
        return Page.of(units.matching(filter, page), page, view -> view.id().value());
    }

    /** The whole directory, as it stands. */
    List<UnitView> all() {
        return units.inOrder().stream().map(Unit::view).toList();
    }

    UnitView show(UnitId id) {
        return units.get(id).view();
    }

    UnitView revise(UnitId id, long version, UnitDescription description) {
        var unit = units.get(id);
        unit.mustBeAt(version);
        outbox.add(unit.revise(description));
        descriptions.fire(unit.described(LocalDate.now(clock)));
        return unit.view();
    }

    UnitView abolish(UnitId id, long version, LocalDate on) {
        var unit = units.get(id);
        unit.mustBeAt(version);
        outbox.add(unit.abolish(on));
        abolitions.fire(new UnitAbolishing(id.value(), on));
        return unit.view();
    }
}
