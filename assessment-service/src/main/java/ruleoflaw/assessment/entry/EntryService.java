package ruleoflaw.assessment.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Takes proposals of the office and lets others confirm them. */
@ApplicationScoped
@Transactional
class EntryService {
    private final Entries entries;
    private final EntryPolicy policy;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    EntryService(Entries entries, EntryPolicy policy, Outbox outbox, Caller caller, Clock clock) {
        this.entries = entries;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<EntryView> list(EntryFilter filter, PageRequest page) {
        return Page.of(
                entries.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    EntryView show(EntryId id) {
        return reached(id).view();
    }

    EntryView propose(ProposeEntry said) {
        var entry = new Entry(said, policy.mustAllow(said), caller.subject(), today());
        entries.persistAndFlush(entry);
        return entry.view();
    }

    EntryView confirm(EntryId id, long version) {
        var entry = reached(id);
        entry.mustBeAt(version);
        policy.mustBeImpartial(entry.unitId());
        outbox.add(entry.confirm(caller.subject(), today()));
        return entry.view();
    }

    EntryView reject(EntryId id, long version, String why) {
        var entry = reached(id);
        entry.mustBeAt(version);
        entry.reject(why, caller.subject(), today());
        entries.flush();
        return entry.view();
    }

    EntryView withdraw(EntryId id, long version, String why) {
        var entry = reached(id);
        entry.mustBeAt(version);
        outbox.add(entry.withdraw(why, caller.subject(), today()));
        return entry.view();
    }

    private Entry reached(EntryId id) {
        var entry = entries.get(id);
        caller.mustReach(entry.unitId());
        return entry;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
