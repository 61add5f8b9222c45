package ruleoflaw.inspection.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.proof.ProofService;
import ruleoflaw.inspection.rectification.OrderId;
import ruleoflaw.inspection.rectification.OrderMatters;
import ruleoflaw.inspection.rectification.OrderView;
import ruleoflaw.inspection.rectification.RectificationOrders;

/** Looks at how the unit means to do it, and at what it says it has done. */
@ApplicationScoped
@Transactional
class VerificationService {
    private final RectificationOrders orders;
    private final Verifiers verifiers;
    private final OrderMatters matters;
    private final ProofService proofs;
    private final Outbox outbox;
    private final Clock clock;

    VerificationService(
            RectificationOrders orders,
            Verifiers verifiers,
            OrderMatters matters,
            ProofService proofs,
            Outbox outbox,
            Clock clock) {
        this.orders = orders;
        this.verifiers = verifiers;
        this.matters = matters;
        this.proofs = proofs;
        this.outbox = outbox;
        this.clock = clock;
    }

    OrderView acceptPlan(OrderId id, long version) {
        var order = orders.at(id, version);
        outbox.addAll(order.acceptPlan());
        return order.view();
    }

    OrderView returnPlan(OrderId id, long version, String reason) {
        var order = orders.at(id, version);
        outbox.addAll(order.returnPlan(reason));
        return order.view();
    }

    OrderView sendBack(OrderId id, long version, String reason) {
        var order = orders.at(id, version);
        outbox.addAll(order.sendBack(reason));
        matters.sentBack(order, LocalDate.now(clock));
        return order.view();
    }

    OrderView accept(OrderId id, long version) {
        var order = orders.at(id, version);
        var finding = matters.findingOf(order);
        var accepted = order.accept(verifiers.callerFor(finding), LocalDate.now(clock));
        var proof = proofs.references(order.view().fileIds());
        outbox.addAll(accepted.stream().map(event -> event.provenBy(proof)).toList());
        outbox.add(finding.solved(order.countsAsLate()));
        matters.ended(order, MatterStatus.DONE, LocalDate.now(clock));
        return order.view();
    }
}
