package ruleoflaw.inspection.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.inspection.issuing.OrderDeadline;
import ruleoflaw.inspection.rectification.OrderId;
import ruleoflaw.inspection.rectification.OrderMatters;
import ruleoflaw.inspection.rectification.OrderView;
import ruleoflaw.inspection.rectification.RectificationOrders;

/** Looks back at what was closed: it lasted, or the problem is back and gets a new deadline. */
@ApplicationScoped
@Transactional
class LookBackService {
    private final RectificationOrders orders;
    private final OrderMatters matters;
    private final OrderDeadline deadline;
    private final Falsifications falsifications;
    private final Outbox outbox;
    private final Clock clock;

    LookBackService(
            RectificationOrders orders,
            OrderMatters matters,
            OrderDeadline deadline,
            Falsifications falsifications,
            Outbox outbox,
            Clock clock) {
        this.orders = orders;
        this.matters = matters;
        this.deadline = deadline;
        this.falsifications = falsifications;
        this.outbox = outbox;
        this.clock = clock;
    }

    OrderView sustain(OrderId id, long version) {
        var order = orders.at(id, version);
        outbox.addAll(order.sustain(LocalDate.now(clock)));
        return order.view();
    }

    OrderView reopen(OrderId id, long version, ReopenOrder request) {
        var order = orders.at(id, version);
        var finding = matters.findingOf(order);
        var today = LocalDate.now(clock);
        var anew = deadline.of(request.days(), request.dayUnit(), finding, today);
        outbox.addAll(order.reopen(request.reason(), anew, today));
        outbox.add(finding.reopened());
        matters.reopened(order);
        if (request.saysFalsified()) {
            falsifications.propose(finding, request);
        }
        return order.view();
    }
}
