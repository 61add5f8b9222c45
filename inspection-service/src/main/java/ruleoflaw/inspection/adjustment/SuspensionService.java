package ruleoflaw.inspection.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.inspection.rectification.OrderId;
import ruleoflaw.inspection.rectification.OrderMatters;
import ruleoflaw.inspection.rectification.OrderView;
import ruleoflaw.inspection.rectification.RectificationOrders;

/** Stops the days of an order and lets them run again; how many are left, the deadline engine knows. */
@ApplicationScoped
@Transactional
class SuspensionService {
    private final RectificationOrders orders;
    private final OrderMatters matters;
    private final Outbox outbox;

    SuspensionService(RectificationOrders orders, OrderMatters matters, Outbox outbox) {
        this.orders = orders;
        this.matters = matters;
        this.outbox = outbox;
    }

    OrderView suspend(OrderId id, long version, String reason) {
        var order = orders.at(id, version);
        outbox.addAll(order.suspend(reason));
        matters.suspended(order, reason);
        return order.view();
    }

    OrderView resume(OrderId id, long version) {
        var order = orders.at(id, version);
        order.mustBeSuspended();
        outbox.addAll(order.resume(matters.resumed(order)));
        return order.view();
    }
}
