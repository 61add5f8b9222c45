package ruleoflaw.target.importedvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.PastDays;
import ruleoflaw.target.unit.Units;

/** Takes values of other systems. */
@ApplicationScoped
@Transactional
class ValueService {
    private final ImportedValues values;
    private final Units units;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    ValueService(ImportedValues values, Units units, Caller caller, Outbox outbox, Clock clock) {
        this.values = values;
        this.units = units;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ValueView> list(ValueFilter filter, PageRequest page) {
        return Page.of(values.matching(filter, page), page, view -> view.id().value());
    }

    ValueView show(ImportedValueId id) {
        return values.get(id).view();
    }

    ValueView receive(SendValue sent) {
        units.mustExist(List.of(sent.unitId()), "/unitId");
        PastDays.mustHaveCome(sent.asOf(), LocalDate.now(clock), "/asOf");
        var value = values.findSent(caller.subject(), sent.externalId())
                .orElseGet(() -> new ImportedValue(sent, caller.subject(), clock.instant()));
        values.persist(value);
        outbox.add(value.receive(sent, clock.instant()));
        return value.view();
    }
}
