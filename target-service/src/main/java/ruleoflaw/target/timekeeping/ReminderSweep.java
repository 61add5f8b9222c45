package ruleoflaw.target.timekeeping;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.target.assignment.Assignments;

/** Reminds, once, whoever has not signed for an assignment in time. Replicas share the work without meeting. */
@ApplicationScoped
class ReminderSweep {
    private final Assignments assignments;
    private final ReminderConfig config;
    private final Outbox outbox;
    private final Clock clock;

    ReminderSweep(Assignments assignments, ReminderConfig config, Outbox outbox, Clock clock) {
        this.assignments = assignments;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${target.reminder.every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void remind() {
        var today = LocalDate.now(clock);
        var late = assignments.unreminded(today, config.batch());
        outbox.addAll(late.stream().map(one -> one.remind(today)).toList());
    }
}
