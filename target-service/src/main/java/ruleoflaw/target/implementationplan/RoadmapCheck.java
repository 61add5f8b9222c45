package ruleoflaw.target.implementationplan;

import static ruleoflaw.target.PlanningProblem.ROADMAP_REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;
import ruleoflaw.target.assignment.Assignment;
import ruleoflaw.target.assignment.AssignmentStatus;
import ruleoflaw.target.milestone.NewMilestone;

/** Whether a roadmap fits what the unit has to do: its own signed assignments, and no step after the assignment's day. */
final class RoadmapCheck {
    private final Map<UUID, Assignment> own;
    private final List<FieldError> errors = new ArrayList<>();

    RoadmapCheck(List<Assignment> own) {
        this.own = own.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every step and field that is wrong */
    void of(List<NewMilestone> steps) {
        for (var index = 0; index < steps.size(); index++) {
            check(index, steps.get(index));
        }
        if (!errors.isEmpty()) {
            throw ROADMAP_REFUSED.because(errors.size()).with(errors);
        }
    }

    private void check(int index, NewMilestone step) {
        var assignment = own.get(step.assignmentId());
        if (assignment == null) {
            add(index, "assignmentId", "本单位在该计划中没有这项任务", "your unit has no such assignment of this plan");
        } else if (assignment.status().isSettled()) {
            add(index, "assignmentId", "该任务已办结", "the assignment is settled");
        } else if (assignment.status() == AssignmentStatus.ISSUED) {
            add(index, "assignmentId", "该任务尚未签收", "the assignment is not signed for yet");
        } else if (step.due().isAfter(assignment.deadline().due())) {
            add(
                    index,
                    "due",
                    "节点应不晚于任务期限" + assignment.deadline().due(),
                    "a step is due by " + assignment.deadline().due() + " at the latest");
        }
    }

    private void add(int index, String field, String zh, String en) {
        errors.add(new FieldError("/milestones/" + index + "/" + field, Text.of(zh, en)));
    }
}
