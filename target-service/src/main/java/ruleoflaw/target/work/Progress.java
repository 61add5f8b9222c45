package ruleoflaw.target.work;

import static ruleoflaw.target.PlanningProblem.PERCENT_MISSING;
import static ruleoflaw.target.PlanningProblem.PROGRESS_FOLLOWS_MILESTONES;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.milestone.Milestones;

/** Where the percentage of a progress report comes from: the milestones, or the unit where there are none. */
@ApplicationScoped
class Progress {
    private final Milestones milestones;

    Progress(Milestones milestones) {
        this.milestones = milestones;
    }

    int percent(AssignmentId assignment, @Nullable Integer said) {
        var worked = milestones.percentOf(assignment);
        if (worked.isPresent() && said != null) {
            throw PROGRESS_FOLLOWS_MILESTONES.because().at("/percent");
        }
        if (worked.isEmpty() && said == null) {
            throw PERCENT_MISSING.because().at("/percent");
        }
        return worked.orElseGet(() -> java.util.Objects.requireNonNull(said));
    }
}
