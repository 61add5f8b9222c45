package ruleoflaw.target.documentlife;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.target.document.DocumentStatus;
import ruleoflaw.target.document.Documents;

/** Lets documents take effect on their day, and lapse when their validity is over, without anybody's click. */
@ApplicationScoped
@Transactional
class DocumentSweep {
    private final Documents documents;
    private final Outbox outbox;
    private final Clock clock;

    DocumentSweep(Documents documents, Outbox outbox, Clock clock) {
        this.documents = documents;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${target.document-sweep.every:10m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        run();
    }

    /** Returns how many it moved on. */
    int run() {
        var today = LocalDate.now(clock);
        var begun = documents.toTakeEffect(today).stream()
                .map(document -> document.takeEffect(today))
                .toList();
        var ended = documents.lapsed(today).stream()
                .map(document -> document.end(DocumentStatus.EXPIRED, today, "有效期届满,自动失效"))
                .toList();
        outbox.addAll(Stream.concat(begun.stream(), ended.stream()).toList());
        return begun.size() + ended.size();
    }
}
