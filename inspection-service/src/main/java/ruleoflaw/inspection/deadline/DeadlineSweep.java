package ruleoflaw.inspection.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Lets every matter come to its rungs as the days go by. Replicas share the work without meeting; after a downtime the
 * missed days are made up for, each rung with the day on which it fell due.
 */
@ApplicationScoped
class DeadlineSweep {
    /** How the calendar is watched. */
    @ConfigMapping(prefix = "inspection.deadline")
    interface SweepConfig {
        /** How often it is looked which matters have come to a rung. */
        @WithDefault("10s")
        String every();

        /** Matters handled in one transaction. */
        @WithDefault("100")
        int batch();
    }

    private final Matters matters;
    private final Deadlines deadlines;
    private final SweepConfig config;
    private final Clock clock;

    DeadlineSweep(Matters matters, Deadlines deadlines, SweepConfig config, Clock clock) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${inspection.deadline.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        while (QuarkusTransaction.requiringNew().call(this::batch) == config.batch()) {
            // the next batch
        }
    }

    private int batch() {
        var today = LocalDate.now(clock);
        var ripe = matters.ripe(today, config.batch());
        ripe.forEach(matter -> deadlines.catchUp(matter, today));
        return ripe.size();
    }
}
