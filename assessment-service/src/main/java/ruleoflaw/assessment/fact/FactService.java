package ruleoflaw.assessment.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.chassis.event.IncomingEvent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Adds facts and says which of them stand. */
@ApplicationScoped
@Transactional
class FactService {
    private static final Comparator<FactsChanged> ALWAYS_IN_ONE_ORDER =
            Comparator.comparing(FactsChanged::unitId).thenComparing(FactsChanged::year);

    private final Facts facts;
    private final Measures measures;
    private final Event<FactsChanged> changes;
    private final Caller caller;

    FactService(Facts facts, Measures measures, Event<FactsChanged> changes, Caller caller) {
        this.facts = facts;
        this.measures = measures;
        this.changes = changes;
        this.caller = caller;
    }

    Page<FactView> list(FactFilter filter, PageRequest page) {
        return Page.of(facts.matching(filter, caller.scope(), page), page, FactView::id);
    }

    /** Keeps what the event says about every measure it feeds. */
    void keep(IncomingEvent event) {
        measures.fedBy(event.type()).stream()
                .filter(fed -> fed.feed().concerns(event.data()))
                .map(fed -> Reading.of(event, fed))
                .forEach(reading -> add(reading, event));
    }

    private void add(Reading reading, IncomingEvent event) {
        var ofItem = new ArrayList<>(facts.lockItem(reading.measure(), reading.item()));
        var before = ofItem.stream().filter(Fact::stands).findFirst().orElse(null);
        var added = new Fact(reading, event);
        ofItem.add(added);
        var standing = Succession.standing(ofItem);
        ofItem.forEach(fact -> fact.yieldTo(standing));
        facts.persistAndFlush(added);
        if (standing != before) {
            announce(before == null ? List.of(standing) : List.of(before, standing));
        }
    }

    /** A correction may move an item to another unit or year: then both have changed. */
    private void announce(List<Fact> touched) {
        touched.stream()
                .map(fact -> new FactsChanged(fact.unitId(), fact.year(), fact.measure()))
                .distinct()
                .sorted(ALWAYS_IN_ONE_ORDER)
                .forEach(changes::fire);
    }
}
