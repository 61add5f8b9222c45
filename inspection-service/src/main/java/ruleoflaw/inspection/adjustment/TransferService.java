package ruleoflaw.inspection.adjustment;

import static ruleoflaw.inspection.InspectionProblem.SAME_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.issuing.OrderService;
import ruleoflaw.inspection.rectification.OrderId;
import ruleoflaw.inspection.rectification.OrderMatters;
import ruleoflaw.inspection.rectification.OrderView;
import ruleoflaw.inspection.rectification.RectificationOrders;
import ruleoflaw.inspection.unit.KnownUnits;

/** Hands a problem over: the first order ends and stays readable, the other unit gets its own. */
@ApplicationScoped
@Transactional
class TransferService {
    private final RectificationOrders orders;
    private final OrderMatters matters;
    private final OrderService issuing;
    private final KnownUnits units;
    private final Outbox outbox;
    private final Clock clock;

    TransferService(
            RectificationOrders orders,
            OrderMatters matters,
            OrderService issuing,
            KnownUnits units,
            Outbox outbox,
            Clock clock) {
        this.orders = orders;
        this.matters = matters;
        this.issuing = issuing;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return the order of the other unit */
    OrderView transfer(OrderId id, long version, TransferOrder request) {
        var order = orders.at(id, version);
        if (order.unitId().equals(request.unitId())) {
            throw SAME_UNIT.because().at("/unitId");
        }
        units.mustBeActive(request.unitId());
        var finding = matters.findingOf(order);
        outbox.addAll(order.transfer(request.unitId(), request.reason()));
        matters.ended(order, MatterStatus.TRANSFERRED, LocalDate.now(clock));
        outbox.addAll(finding.transfer(request.unitId()));
        orders.flush();
        return issuing.issue(finding.id(), request.order());
    }
}
