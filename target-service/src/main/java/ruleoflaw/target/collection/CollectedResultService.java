package ruleoflaw.target.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.figure.Tallies;

/** A unit hands in its part; the office decides about it. */
@ApplicationScoped
@Transactional
class CollectedResultService {
    private final CollectedResults results;
    private final ResultCollections collections;
    private final Tallies tallies;
    private final StoredFiles files;
    private final Outbox outbox;
    private final Clock clock;

    CollectedResultService(
            CollectedResults results,
            ResultCollections collections,
            Tallies tallies,
            StoredFiles files,
            Outbox outbox,
            Clock clock) {
        this.results = results;
        this.collections = collections;
        this.tallies = tallies;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<CollectedResultRow> list(CollectedResults.Wanted wanted, PageRequest page) {
        return Page.of(results.matching(wanted, page), page, CollectedResultRow::id);
    }

    CollectedResultView show(UUID id) {
        return view(results.get(id));
    }

    CollectedResultView submit(UUID id, long version, SubmitResult request) {
        var result = results.get(id, version);
        var collection = collections.lock(new CollectionId(result.collectionId()));
        collection.mustBeOpen();
        files.mustExist(request.fileIds());
        var today = LocalDate.now(clock);
        outbox.add(result.submit(request, today, collection.isLate(today)));
        return view(result);
    }

    CollectedResultView sendBack(UUID id, long version, String reason) {
        var result = results.get(id, version);
        collections.lock(new CollectionId(result.collectionId())).mustBeOpen();
        outbox.add(result.sendBack(reason));
        return view(result);
    }

    CollectedResultView accept(UUID id, long version) {
        var result = results.get(id, version);
        outbox.add(result.accept());
        return view(result);
    }

    private CollectedResultView view(CollectedResult result) {
        var plan = collections.get(new CollectionId(result.collectionId())).planId();
        return result.view(tallies.of(plan, result.unitId()));
    }
}
