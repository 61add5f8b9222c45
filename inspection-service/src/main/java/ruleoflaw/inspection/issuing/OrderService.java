package ruleoflaw.inspection.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.finding.Finding;
import ruleoflaw.inspection.finding.FindingId;
import ruleoflaw.inspection.finding.Findings;
import ruleoflaw.inspection.rectification.OrderId;
import ruleoflaw.inspection.rectification.OrderMatters;
import ruleoflaw.inspection.rectification.OrderView;
import ruleoflaw.inspection.rectification.RectificationOrder;
import ruleoflaw.inspection.rectification.RectificationOrders;

/** Issues orders and takes them back. */
@ApplicationScoped
@Transactional
public class OrderService {
    private final RectificationOrders orders;
    private final Findings findings;
    private final OrderDeadline deadline;
    private final OrderMatters matters;
    private final Outbox outbox;
    private final Clock clock;

    OrderService(
            RectificationOrders orders,
            Findings findings,
            OrderDeadline deadline,
            OrderMatters matters,
            Outbox outbox,
            Clock clock) {
        this.orders = orders;
        this.findings = findings;
        this.deadline = deadline;
        this.matters = matters;
        this.outbox = outbox;
        this.clock = clock;
    }

    public OrderView issue(FindingId id, IssueOrder request) {
        var finding = findings.get(id);
        IssuingPolicy.mustAllow(finding);
        var today = LocalDate.now(clock);
        var until = deadline.of(request, finding, today);
        var order =
                new RectificationOrder(finding, request.demand(), today, until, deadline.ofPlan(request, until, today));
        orders.persist(order);
        matters.issued(order, finding);
        outbox.addAll(order.issued());
        outbox.add(finding.ordered());
        return order.view();
    }

    /** Takes back the order of a finding that does not stand; there may be none. */
    public void withdrawFor(Finding finding, String reason) {
        orders.findCounting(finding.id().value()).ifPresent(order -> withdraw(order, finding, reason));
    }

    OrderView withdraw(OrderId id, long version, String reason) {
        var order = orders.at(id, version);
        withdraw(order, findings.get(new FindingId(order.findingId())), reason);
        return order.view();
    }

    private void withdraw(RectificationOrder order, Finding finding, String reason) {
        outbox.addAll(order.withdraw(reason));
        matters.ended(order, MatterStatus.WITHDRAWN, LocalDate.now(clock));
        outbox.add(finding.released());
    }
}
