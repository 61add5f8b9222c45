package ruleoflaw.target.experience;

import static ruleoflaw.target.CoordinationProblem.NOT_SHARED;
import static ruleoflaw.target.CoordinationProblem.OWN_EXPERIENCE;
import static ruleoflaw.target.CoordinationProblem.REPLICATED_ALREADY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Keeps who took a shared experience over. */
@ApplicationScoped
@Transactional
class ReplicationService {
    private final ExperienceItems items;
    private final Replications replications;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    ReplicationService(ExperienceItems items, Replications replications, Caller caller, Outbox outbox, Clock clock) {
        this.items = items;
        this.replications = replications;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ReplicationRow> list(ExperienceItemId id, PageRequest page) {
        var _ = items.get(id);
        return Page.of(replications.of(id, page), page, ReplicationRow::id);
    }

    ReplicationRow takeOver(ExperienceItemId id, String note) {
        var item = items.get(id);
        var unit = caller.unit();
        if (item.unitId().equals(unit)) {
            throw OWN_EXPERIENCE.because();
        }
        if (!item.isShared()) {
            throw NOT_SHARED.because();
        }
        if (replications.has(id, unit)) {
            throw REPLICATED_ALREADY.because();
        }
        var today = LocalDate.now(clock);
        var replication = new Replication(id, unit, note, today);
        replications.persist(replication);
        outbox.add(new Replicated(id.value(), item.unitId(), unit, today));
        return replication.row();
    }
}
