package ruleoflaw.target.work;

import static ruleoflaw.target.CoordinationProblem.EXTRA_LINES_OPEN;
import static ruleoflaw.target.PlanningProblem.PERCENT_MISSING;
import static ruleoflaw.target.PlanningProblem.PROGRESS_FOLLOWS_MILESTONES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.meetingtask.MeetingTasks;
import ruleoflaw.target.milestone.Milestones;

/** How far an assignment is: by its milestones where it has some, and not complete while a meeting's line is open. */
@ApplicationScoped
class Progress {
    private final Milestones milestones;
    private final MeetingTasks tasks;

    Progress(Milestones milestones, MeetingTasks tasks) {
        this.milestones = milestones;
        this.tasks = tasks;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 while a line that a joint meeting added is open */
    void mustBeComplete(AssignmentId assignment) {
        var open = tasks.openOf(assignment);
        if (open > 0) {
            throw EXTRA_LINES_OPEN.because(open);
        }
    }

    int percent(AssignmentId assignment, @Nullable Integer said) {
        var worked = milestones.percentOf(assignment);
        if (worked.isPresent() && said != null) {
            throw PROGRESS_FOLLOWS_MILESTONES.because().at("/percent");
        }
        if (worked.isEmpty() && said == null) {
            throw PERCENT_MISSING.because().at("/percent");
        }
        return worked.orElseGet(() -> Objects.requireNonNull(said));
    }
}
