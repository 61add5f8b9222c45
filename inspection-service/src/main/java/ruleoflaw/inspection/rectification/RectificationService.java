package ruleoflaw.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.proof.FlagView;
import ruleoflaw.inspection.proof.ProofService;

/** What the unit does about its orders. */
@ApplicationScoped
@Transactional
class RectificationService {
    private final RectificationOrders orders;
    private final ProofService proofs;
    private final OrderMatters matters;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    RectificationService(
            RectificationOrders orders,
            ProofService proofs,
            OrderMatters matters,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.orders = orders;
        this.proofs = proofs;
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

    List<FlagView> flags(OrderId id) {
        return proofs.of(orders.get(id).id().value());
    }

    OrderView acknowledge(OrderId id, long version) {
        var order = orders.at(id, version);
        outbox.addAll(order.acknowledge());
        return order.view();
    }

    OrderView submitPlan(OrderId id, long version, SubmitPlan plan) {
        var order = orders.at(id, version);
        proofs.mustExist(plan.fileIds());
        outbox.addAll(order.submitPlan(plan, LocalDate.now(clock)));
        return order.view();
    }

    OrderView submit(OrderId id, long version, SubmitRectification done) {
        var order = orders.at(id, version);
        proofs.mustExist(done.fileIds());
        var today = LocalDate.now(clock);
        proofs.examine(id.value(), order.view().issuedOn(), done.fileIds());
        var submitted = order.submit(done, caller.subject(), today);
        var proof = proofs.references(done.fileIds());
        outbox.addAll(submitted.stream().map(event -> event.provenBy(proof)).toList());
        matters.submitted(order, today);
        return order.view();
    }
}
