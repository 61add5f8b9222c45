package ruleoflaw.target.implementationplan;

import static ruleoflaw.target.PlanningProblem.NOTHING_ASSIGNED;
import static ruleoflaw.target.PlanningProblem.ROADMAP_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.assignment.Assignment;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.milestone.Milestones;

/** Writes a unit's plan and roadmap down, when they fit what the unit has to do. */
@ApplicationScoped
class Filing {
    private final ImplementationPlans plans;
    private final Milestones milestones;
    private final Assignments assignments;
    private final StoredFiles files;
    private final Caller caller;
    private final RoadmapDays days;

    Filing(
            ImplementationPlans plans,
            Milestones milestones,
            Assignments assignments,
            StoredFiles files,
            Caller caller,
            RoadmapDays days) {
        this.plans = plans;
        this.milestones = milestones;
        this.assignments = assignments;
        this.files = files;
        this.caller = caller;
        this.days = days;
    }

    ImplementationPlan first(UUID plan, FileImplementationPlan request) {
        var own = assignments.of(plan, caller.unit());
        if (own.isEmpty()) {
            throw NOTHING_ASSIGNED.because();
        }
        if (plans.has(plan, caller.unit())) {
            throw ROADMAP_EXISTS.because();
        }
        var filed = new ImplementationPlan(own.getFirst().task(), request, days.toFile(own), days.today());
        plans.persist(filed);
        write(filed, own, request);
        return filed;
    }

    void again(ImplementationPlan plan, FileImplementationPlan request) {
        write(plan, assignments.of(plan.planId(), plan.unitId()), request);
    }

    private void write(ImplementationPlan plan, List<Assignment> own, FileImplementationPlan request) {
        files.mustExist(request.fileIds());
        new RoadmapCheck(own).of(request.milestones());
        var tasks = own.stream().collect(Collectors.toMap(one -> one.id().value(), Assignment::task));
        milestones.replace(plan.id().value(), tasks, request.milestones());
    }
}
