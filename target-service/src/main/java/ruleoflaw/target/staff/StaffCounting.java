package ruleoflaw.target.staff;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;

/** Recounts a unit's staff and tells when the numbers changed. */
@ApplicationScoped
@Transactional
class StaffCounting {
    private final Officers officers;
    private final StaffCounts counts;
    private final Outbox outbox;
    private final Clock clock;

    StaffCounting(Officers officers, StaffCounts counts, Outbox outbox, Clock clock) {
        this.officers = officers;
        this.counts = counts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A certificate runs out and a year turns without anybody's doing. */
    @Scheduled(every = "${target.staff.recount-every:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void recountAll() {
        officers.units().forEach(this::recount);
    }

    void recount(UUID unit) {
        officers.flush();
        var today = LocalDate.now(clock);
        var now = officers.counted(unit, today);
        var known = counts.findOf(unit, today.getYear());
        var count = known.orElseGet(() -> new StaffCount(unit, today.getYear()));
        if (known.isEmpty() || count.differsFrom(now)) {
            counts.persist(count);
            outbox.add(count.count(now));
        }
    }
}
