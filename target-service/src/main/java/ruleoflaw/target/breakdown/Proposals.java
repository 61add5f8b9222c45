package ruleoflaw.target.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.target.annualtarget.AnnualTargets;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.assignment.Deadlines;
import ruleoflaw.target.exemption.Exemptions;
import ruleoflaw.target.plan.Plan;
import ruleoflaw.target.unit.Units;

/** Puts together what is needed to judge a breakdown. */
@ApplicationScoped
class Proposals {
    private final AnnualTargets targets;
    private final Units units;
    private final Assignments assignments;
    private final Exemptions exemptions;
    private final Deadlines deadlines;
    private final Clock clock;

    Proposals(
            AnnualTargets targets,
            Units units,
            Assignments assignments,
            Exemptions exemptions,
            Deadlines deadlines,
            Clock clock) {
        this.targets = targets;
        this.units = units;
        this.assignments = assignments;
        this.exemptions = exemptions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when a line cannot be given to anybody */
    Proposal of(Plan plan, Breakdown breakdown) {
        var planTargets = targets.of(plan.id());
        var allUnits = units.listAll();
        var shares = new Distribution(plan.year(), planTargets, allUnits, exemptions.approved(plan.year()))
                .of(breakdown.lines());
        var earlier = new Proposal.Earlier(
                assignments.targetsGivenOut(plan.id().value()),
                assignments.weights(plan.id().value()));
        return new Proposal(planTargets, allUnits, shares, earlier, deadlines::of, LocalDate.now(clock));
    }
}
