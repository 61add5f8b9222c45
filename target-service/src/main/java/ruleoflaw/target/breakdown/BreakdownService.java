package ruleoflaw.target.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.target.plan.PlanId;
import ruleoflaw.target.plan.Plans;

/** Divides the targets of a plan among the units: all of a breakdown is issued, or nothing. */
@ApplicationScoped
@Transactional
class BreakdownService {
    private final Plans plans;
    private final Proposals proposals;
    private final Issuing issuing;

    BreakdownService(Plans plans, Proposals proposals, Issuing issuing) {
        this.plans = plans;
        this.proposals = proposals;
        this.issuing = issuing;
    }

    /** How many assignments were issued. */
    record Issued(int issued) {}

    Preview preview(PlanId id, Breakdown breakdown) {
        return proposals.of(plans.get(id), breakdown).preview();
    }

    Issued issue(PlanId id, Breakdown breakdown) {
        var plan = plans.lock(id);
        plan.mustBePublished();
        var proposal = proposals.of(plan, breakdown);
        proposal.mustBeSound();
        return new Issued(issuing.issue(plan, proposal.shares()));
    }
}
