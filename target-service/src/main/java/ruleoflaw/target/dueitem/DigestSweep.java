package ruleoflaw.target.dueitem;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.event.Outbox;

/** Reminds each unit at most once a day, in one message, and only of what is missing. */
@ApplicationScoped
class DigestSweep {
    private final DueItems items;
    private final Digests digests;
    private final Outbox outbox;
    private final Clock clock;

    DigestSweep(DueItems items, Digests digests, Outbox outbox, Clock clock) {
        this.items = items;
        this.digests = digests;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${target.reminder.every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void remind() {
        items.ofUnits(null, 0).stream()
                .filter(DueItem::overdue)
                .collect(Collectors.groupingBy(DueItem::unitId))
                .forEach(this::remind);
    }

    private void remind(UUID unit, List<DueItem> missing) {
        var today = LocalDate.now(clock);
        var id = UuidCreator.getTimeOrderedEpoch();
        if (digests.begin(id, unit, today, missing.size())) {
            outbox.add(new Digested(
                    id,
                    unit,
                    today.getYear(),
                    today,
                    missing.stream()
                            .map(item -> new Digested.Missing(item.kind(), item.id(), item.title(), item.lastDay()))
                            .toList()));
        }
    }
}
