package ruleoflaw.inspection.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.finding.Finding;
import ruleoflaw.inspection.finding.FindingId;
import ruleoflaw.inspection.finding.Findings;
import ruleoflaw.inspection.issuing.OrderService;

/** Rules on disputes; what is upheld takes the finding off the list, and its order back. */
@ApplicationScoped
@Transactional
class RulingService {
    private final Disputes disputes;
    private final Findings findings;
    private final OrderService orders;
    private final DisputeWindow window;
    private final Outbox outbox;
    private final Caller caller;

    RulingService(
            Disputes disputes,
            Findings findings,
            OrderService orders,
            DisputeWindow window,
            Outbox outbox,
            Caller caller) {
        this.disputes = disputes;
        this.findings = findings;
        this.orders = orders;
        this.window = window;
        this.outbox = outbox;
        this.caller = caller;
    }

    DisputeView rule(DisputeId id, long version, RuleOnDispute ruling) {
        var dispute = disputes.get(id);
        dispute.mustBeAt(version);
        var finding = findings.get(new FindingId(dispute.findingId()));
        dispute.rule(ruling, caller.subject(), finding.recordedBy(), window.today());
        if (ruling.upheld()) {
            takeBack(finding, ruling.reason());
        }
        disputes.flush();
        return dispute.view();
    }

    private void takeBack(Finding finding, String reason) {
        orders.withdrawFor(finding, reason);
        outbox.addAll(finding.withdraw(reason));
    }
}
