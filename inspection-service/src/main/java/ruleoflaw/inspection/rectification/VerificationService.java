package ruleoflaw.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.finding.Finding;
import ruleoflaw.inspection.finding.FindingId;
import ruleoflaw.inspection.finding.Findings;

/** Looks at what the unit says it has done: accepts it, returns it, or finds later that the problem came back. */
@ApplicationScoped
@Transactional
class VerificationService {
    private final RectificationOrders orders;
    private final Findings findings;
    private final OrderMatters matters;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    VerificationService(
            RectificationOrders orders,
            Findings findings,
            OrderMatters matters,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.orders = orders;
        this.findings = findings;
        this.matters = matters;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    OrderView sendBack(OrderId id, long version, String reason) {
        var order = at(id, version);
        outbox.addAll(order.sendBack(reason));
        matters.sentBack(order, LocalDate.now(clock));
        return order.view();
    }

    OrderView accept(OrderId id, long version) {
        var order = at(id, version);
        var finding = findingOf(order);
        outbox.addAll(order.accept(caller.subject(), finding.recordedBy(), LocalDate.now(clock)));
        outbox.add(finding.solved(order.countsAsLate()));
        matters.ended(order, MatterStatus.DONE, LocalDate.now(clock));
        return order.view();
    }

    OrderView reopen(OrderId id, long version, String reason) {
        var order = at(id, version);
        outbox.addAll(order.reopen(reason));
        outbox.add(findingOf(order).reopened());
        matters.reopened(order);
        return order.view();
    }

    private RectificationOrder at(OrderId id, long version) {
        var order = orders.get(id);
        order.mustBeAt(version);
        return order;
    }

    private Finding findingOf(RectificationOrder order) {
        return findings.get(new FindingId(order.findingId()));
    }
}
