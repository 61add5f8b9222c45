package ruleoflaw.target.heard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.event.IncomingEvent;

/** Keeps our copies true. */
@ApplicationScoped
@Transactional
class HeardService {
    private final HeardRecords records;

    HeardService(HeardRecords records) {
        this.records = records;
    }

    void learn(HeardKind kind, IncomingEvent event) {
        var state = event.as(HeardState.class);
        records.findByIdOptional(event.subject())
                .ifPresentOrElse(
                        known -> known.learn(state, event.version()),
                        () -> records.persist(new HeardRecord(event.subject(), kind, state, event.version())));
    }
}
