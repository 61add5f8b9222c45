package ruleoflaw.target.collection;

import static ruleoflaw.target.TargetProblem.COLLECTION_DUE_PAST;
import static ruleoflaw.target.TargetProblem.RESULTS_UNDECIDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.target.figure.Tallies;
import ruleoflaw.target.plan.PlanId;
import ruleoflaw.target.plan.Plans;

/** The office's side of a collection: it asks, and it ends it. */
@ApplicationScoped
@Transactional
class CollectionService {
    private final ResultCollections collections;
    private final CollectedResults results;
    private final Plans plans;
    private final Tallies tallies;
    private final Outbox outbox;
    private final Today today;

    CollectionService(
            ResultCollections collections,
            CollectedResults results,
            Plans plans,
            Tallies tallies,
            Outbox outbox,
            Today today) {
        this.collections = collections;
        this.results = results;
        this.plans = plans;
        this.tallies = tallies;
        this.outbox = outbox;
        this.today = today;
    }

    /** The day, and the calendar that judges it. */
    @ApplicationScoped
    static class Today {
        private final Clock clock;
        private final WorkCalendar calendar;

        Today(Clock clock, WorkCalendar calendar) {
            this.clock = clock;
            this.calendar = calendar;
        }

        LocalDate date() {
            return LocalDate.now(clock);
        }

        WorkCalendar calendar() {
            return calendar;
        }
    }

    Page<CollectionView> list(@Nullable Integer year, PageRequest page) {
        return Page.of(collections.matching(year, page), page, view -> view.id().value());
    }

    CollectionView show(CollectionId id) {
        return collections.get(id).view();
    }

    /** A part is expected of every unit that was given something to do. */
    CollectionView open(OpenCollection request) {
        var plan = plans.get(new PlanId(request.planId()));
        plan.mustBePublished();
        if (request.due().isBefore(today.date())) {
            throw COLLECTION_DUE_PAST.because(request.due()).at("/due");
        }
        var deadline = today.calendar().fixed(request.due(), "年终结果回收通知");
        var collection = new ResultCollection(plan, request.title(), deadline, today.date());
        collections.persist(collection);
        var units = tallies.unitsGivenWork(request.planId());
        units.forEach(unit -> results.persist(new CollectedResult(collection, unit)));
        outbox.add(collection.opened(units.size()));
        return collection.view();
    }

    /** Who handed in nothing, or nothing usable, is recorded as missing. */
    CollectionView close(CollectionId id, long version) {
        var collection = collections.lock(id);
        collection.mustBeAt(version);
        var parts = results.of(id);
        var undecided = count(parts, CollectedResultStatus.SUBMITTED);
        if (undecided > 0) {
            throw RESULTS_UNDECIDED.because(undecided);
        }
        var accepted = count(parts, CollectedResultStatus.ACCEPTED);
        outbox.add(collection.close(today.date(), accepted, parts.size() - accepted));
        parts.stream()
                .filter(part -> part.status() != CollectedResultStatus.ACCEPTED)
                .forEach(CollectedResult::giveUp);
        collections.flush();
        return collection.view();
    }

    private static int count(List<CollectedResult> parts, CollectedResultStatus status) {
        return (int) parts.stream().filter(part -> part.status() == status).count();
    }
}
