package ruleoflaw.inspection.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.deadline.Deadlines;
import ruleoflaw.inspection.deadline.MatterStatus;

/** What becomes of urging orders. */
@ApplicationScoped
@Transactional
class UrgingService {
    private final UrgingOrders orders;
    private final UrgingIssuing issuing;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    UrgingService(
            UrgingOrders orders,
            UrgingIssuing issuing,
            Deadlines deadlines,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.orders = orders;
        this.issuing = issuing;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<UrgingView> list(UrgingFilter filter, PageRequest page) {
        return Page.of(orders.matching(filter, page), page, view -> view.id().value());
    }

    UrgingView show(UrgingId id) {
        return orders.get(id).view();
    }

    UrgingView issue(IssueUrging request) {
        var order = issuing.issue(request, caller.subject(), LocalDate.now(clock));
        orders.persist(order);
        outbox.add(order.issued());
        return order.view();
    }

    UrgingView reply(UrgingId id, long version, String text) {
        var order = at(id, version);
        outbox.add(order.reply(text, LocalDate.now(clock)));
        deadlines.report(order.ref(), LocalDate.now(clock));
        return order.view();
    }

    UrgingView sendBack(UrgingId id, long version, String reason) {
        var order = at(id, version);
        outbox.add(order.sendBack(reason));
        deadlines.sendBack(order.ref(), LocalDate.now(clock));
        return order.view();
    }

    UrgingView close(UrgingId id, long version) {
        var order = at(id, version);
        outbox.add(order.close());
        deadlines.end(order.ref(), MatterStatus.DONE, LocalDate.now(clock));
        return order.view();
    }

    UrgingView withdraw(UrgingId id, long version, String reason) {
        var order = at(id, version);
        outbox.add(order.withdraw(reason));
        deadlines.end(order.ref(), MatterStatus.WITHDRAWN, LocalDate.now(clock));
        return order.view();
    }

    private UrgingOrder at(UrgingId id, long version) {
        var order = orders.get(id);
        order.mustBeAt(version);
        return order;
    }
}
