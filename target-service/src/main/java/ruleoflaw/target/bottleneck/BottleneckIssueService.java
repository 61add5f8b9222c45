package ruleoflaw.target.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.unit.Units;

/** The office keeps the list, the owners report. */
@ApplicationScoped
@Transactional
class BottleneckIssueService {
    private final BottleneckIssues bottleneckIssues;
    private final Units units;
    private final Outbox outbox;
    private final Clock clock;

    BottleneckIssueService(BottleneckIssues bottleneckIssues, Units units, Outbox outbox, Clock clock) {
        this.bottleneckIssues = bottleneckIssues;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<BottleneckIssueView> list(BottleneckIssueFilter filter, PageRequest page) {
        return Page.of(
                bottleneckIssues.matching(filter, page), page, view -> view.id().value());
    }

    BottleneckIssueView show(BottleneckIssueId id) {
        return bottleneckIssues.get(id).view();
    }

    BottleneckIssueView take(ListIssue request) {
        var _ = units.active(request.ownerId(), "/ownerId");
        var bottleneckIssue = new BottleneckIssue(request.ownerId(), request, today());
        bottleneckIssues.persist(bottleneckIssue);
        outbox.add(bottleneckIssue.listed());
        return bottleneckIssue.view();
    }

    BottleneckIssueView report(BottleneckIssueId id, long version, String progress) {
        var bottleneckIssue = bottleneckIssues.get(id, version);
        outbox.add(bottleneckIssue.report(progress, today()));
        return bottleneckIssue.view();
    }

    BottleneckIssueView solve(BottleneckIssueId id, long version, String progress) {
        var bottleneckIssue = bottleneckIssues.get(id, version);
        outbox.add(bottleneckIssue.solve(progress, today()));
        return bottleneckIssue.view();
    }

    BottleneckIssueView drop(BottleneckIssueId id, long version, String remark) {
        var bottleneckIssue = bottleneckIssues.get(id, version);
        outbox.add(bottleneckIssue.drop(remark, today()));
        return bottleneckIssue.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
