package ruleoflaw.target.timekeeping;

import static ruleoflaw.target.TargetProblem.COMPLETIONS_UNDECIDED;
import static ruleoflaw.target.TargetProblem.PLAN_STILL_RUNNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.plan.PlanClosing;

/**
 * What the end of a plan means for its assignments: what nobody reported is not done. The end is refused while a report
 * still waits for the office, and while somebody still has time.
 */
@ApplicationScoped
class PlanClosure {
    private final Assignments assignments;
    private final Outbox outbox;

    PlanClosure(Assignments assignments, Outbox outbox) {
        this.assignments = assignments;
        this.outbox = outbox;
    }

    void settle(@Observes PlanClosing closing) {
        mustBeReady(closing);
        outbox.addAll(assignments.open(closing.planId()).stream()
                .flatMap(one -> Stream.of(one.fail(closing.on()), one.state()))
                .toList());
    }

    private void mustBeReady(PlanClosing closing) {
        var undecided = assignments.reported(closing.planId());
        if (undecided > 0) {
            throw COMPLETIONS_UNDECIDED.because(undecided);
        }
        var running = assignments.openAndNotDue(closing.planId(), closing.on());
        if (running > 0) {
            throw PLAN_STILL_RUNNING.because(running);
        }
    }
}
