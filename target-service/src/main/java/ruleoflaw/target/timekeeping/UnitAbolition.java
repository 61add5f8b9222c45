package ruleoflaw.target.timekeeping;

import static ruleoflaw.target.PlanningProblem.UNIT_STILL_RESPONSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.unit.UnitAbolishing;

/** What the end of a unit means for its assignments: they are handed over or withdrawn before, never left hanging. */
@ApplicationScoped
class UnitAbolition {
    private final Assignments assignments;

    UnitAbolition(Assignments assignments) {
        this.assignments = assignments;
    }

    void check(@Observes UnitAbolishing abolishing) {
        var open = assignments.openOf(abolishing.unitId());
        if (open > 0) {
            throw UNIT_STILL_RESPONSIBLE.because(open);
        }
    }
}
