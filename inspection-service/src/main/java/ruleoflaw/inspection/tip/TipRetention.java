package ruleoflaw.inspection.tip;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.inspection.tip.content.TipContentService;
import ruleoflaw.inspection.tip.informant.IdentityService;
import ruleoflaw.inspection.tip.term.TipConfig;

/** Forgets what was told, by whom and against whom when the time to keep it is over. */
@ApplicationScoped
class TipRetention {
    private static final int BATCH = 50;

    private final Tips tips;
    private final TipContentService contents;
    private final IdentityService identities;
    private final TipConfig config;
    private final Clock clock;

    TipRetention(Tips tips, TipContentService contents, IdentityService identities, TipConfig config, Clock clock) {
        this.tips = tips;
        this.contents = contents;
        this.identities = identities;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${inspection.tip.retention-every:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        while (QuarkusTransaction.requiringNew().call(this::batch) == BATCH) {
            // the next batch
        }
    }

    private int batch() {
        var today = LocalDate.now(clock);
        var old = tips.toErase(today.minusDays(config.retentionDays()), BATCH);
        old.forEach(tip -> erase(tip, today));
        return old.size();
    }

    private void erase(Tip tip, LocalDate today) {
        contents.erase(tip.id());
        identities.erase(tip.id());
        tips.forgetAccused(tip.id());
        tip.erased(today);
    }
}
