package ruleoflaw.inspection.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import ruleoflaw.inspection.finding.Finding;
import ruleoflaw.inspection.finding.term.FindingTerm;
import ruleoflaw.inspection.finding.term.FindingTerms;
import ruleoflaw.inspection.rectification.RectificationOrder;
import ruleoflaw.inspection.rectification.RectificationOrders;

/** What the order of a finding gives; before there is one, what is usual. */
@ApplicationScoped
class OrderTerms implements FindingTerms {
    private final RectificationOrders orders;
    private final OrderDeadline deadline;

    OrderTerms(RectificationOrders orders, OrderDeadline deadline) {
        this.orders = orders;
        this.deadline = deadline;
    }

    @Override
    public FindingTerm of(Finding finding) {
        return orders.findCounting(finding.id().value())
                .map(RectificationOrder::deadline)
                .map(FindingTerm::of)
                .orElseGet(() -> deadline.usual(finding));
    }
}
