package ruleoflaw.target.breakdown;

import ruleoflaw.target.annualtarget.AnnualTarget;
import ruleoflaw.target.assignment.Task;
import ruleoflaw.target.plan.Plan;
import ruleoflaw.target.unit.Unit;

/**
 * What one line gives to one unit.
 *
 * @param index where the line stands in the request
 */
record Share(int index, BreakdownLine line, AnnualTarget target, Unit unit) {
    Task task(Plan plan) {
        return new Task(
                plan.id().value(),
                plan.year(),
                target.id().value(),
                target.code(),
                target.title(),
                unit.id().value(),
                unit.name(),
                line.weight());
    }
}
