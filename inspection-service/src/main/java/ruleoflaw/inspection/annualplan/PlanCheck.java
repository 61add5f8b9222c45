package ruleoflaw.inspection.annualplan;

import static ruleoflaw.inspection.PlanProblem.OUTSIDE_PLAN_REASON_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import ruleoflaw.inspection.annualplan.item.PlannedRound;

/** Holds a round against the year's plans; where a year has none that is approved, there is nothing to hold it against. */
@ApplicationScoped
public class PlanCheck {
    private final AnnualPlans plans;

    PlanCheck(AnnualPlans plans) {
        this.plans = plans;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when it is neither as planned nor says why it is not */
    public void check(PlannedRound round) {
        round.mustNotContradictItself();
        if (round.planItemId() != null) {
            plans.lockedOf(round.planItemId()).mustPlan(round.planItemId(), round);
        } else if (!round.givesReason() && plans.isAnyApprovedFor(round.year())) {
            throw OUTSIDE_PLAN_REASON_REQUIRED.because(round.year()).at("/outsidePlanReason");
        }
    }
}
