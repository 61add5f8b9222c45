package ruleoflaw.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** What the unit does about its orders. */
@ApplicationScoped
@Transactional
class RectificationService {
    private final RectificationOrders orders;
    private final StoredFiles files;
    private final OrderMatters matters;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    RectificationService(
            RectificationOrders orders,
            StoredFiles files,
            OrderMatters matters,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.orders = orders;
        this.files = files;
        this.matters = matters;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<OrderView> list(OrderFilter filter, PageRequest page) {
        return Page.of(orders.matching(filter, page), page, view -> view.id().value());
    }

    OrderView show(OrderId id) {
        return orders.get(id).view();
    }

    OrderView acknowledge(OrderId id, long version) {
        var order = orders.get(id);
        order.mustBeAt(version);
        outbox.addAll(order.acknowledge());
        return order.view();
    }

    OrderView submit(OrderId id, long version, SubmitRectification done) {
        var order = orders.get(id);
        order.mustBeAt(version);
        files.mustExist(done.fileIds());
        var today = LocalDate.now(clock);
        outbox.addAll(order.submit(done, caller.subject(), today));
        matters.submitted(order, today);
        return order.view();
    }
}
