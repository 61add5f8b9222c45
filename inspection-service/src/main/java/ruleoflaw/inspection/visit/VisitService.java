package ruleoflaw.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Leads visits to their end. */
@ApplicationScoped
@Transactional
class VisitService {
    private final Visits visits;
    private final VisitReads reads;
    private final Outbox outbox;
    private final Clock clock;

    VisitService(Visits visits, VisitReads reads, Outbox outbox, Clock clock) {
        this.visits = visits;
        this.reads = reads;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<VisitView> list(VisitFilter filter, PageRequest page) {
        var found =
                Page.of(visits.matching(filter, page), page, view -> view.id().value());
        found.items().stream().filter(VisitView::sealed).forEach(view -> reads.note(view.id()));
        return found;
    }

    VisitView show(VisitId id) {
        var visit = visits.get(id).view();
        if (visit.sealed()) {
            reads.note(id);
        }
        return visit;
    }

    Page<ReadView> readsOf(VisitId id, PageRequest page) {
        return Page.of(reads.of(id, page), page, ReadView::id);
    }

    VisitView move(VisitId id, long version, MoveVisit request) {
        var visit = visits.get(id);
        visit.mustBeAt(version);
        return told(visit, visit.move(request));
    }

    VisitView close(VisitId id, long version) {
        var visit = visits.get(id);
        visit.mustBeAt(version);
        return told(visit, visit.close(LocalDate.now(clock)));
    }

    VisitView cancel(VisitId id, long version, String reason) {
        var visit = visits.get(id);
        visit.mustBeAt(version);
        return told(visit, visit.cancel(reason));
    }

    private VisitView told(Visit visit, List<VisitEvent> events) {
        outbox.addAll(events);
        visits.flush();
        return visit.view();
    }
}
