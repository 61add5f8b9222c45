package ruleoflaw.target.assignment;

import static ruleoflaw.target.TargetProblem.STEP_NOT_ALLOWED;

import java.util.EnumSet;
import java.util.Set;

/** The life of an assignment; the only place that says which step may follow which. */
public enum AssignmentStatus {
    ISSUED("已下达"),
    ACKNOWLEDGED("已签收"),
    IN_PROGRESS("办理中"),
    COMPLETION_REPORTED("已报完成"),
    COMPLETED("已确认完成"),
    WITHDRAWN("已撤回"),
    NOT_DONE("未完成");

    private final String label;

    AssignmentStatus(String label) {
        this.label = label;
    }

    Set<AssignmentStatus> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(ACKNOWLEDGED, WITHDRAWN, NOT_DONE);
            case ACKNOWLEDGED, IN_PROGRESS -> EnumSet.of(IN_PROGRESS, COMPLETION_REPORTED, WITHDRAWN, NOT_DONE);
            case COMPLETION_REPORTED -> EnumSet.of(COMPLETED, IN_PROGRESS, WITHDRAWN);
            case COMPLETED, WITHDRAWN, NOT_DONE -> EnumSet.noneOf(AssignmentStatus.class);
        };
    }

    /** Nothing happens to it any more. */
    public boolean isSettled() {
        return next().isEmpty();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when that step does not follow */
    AssignmentStatus moveTo(AssignmentStatus wanted) {
        if (!next().contains(wanted)) {
            throw refusal(wanted);
        }
        return wanted;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when nothing may happen to it any more */
    void mustBeOpen(String stepZh, String step) {
        if (isSettled()) {
            throw STEP_NOT_ALLOWED.because(label, stepZh, this, step);
        }
    }

    RuntimeException refusal(AssignmentStatus wanted) {
        return STEP_NOT_ALLOWED.because(label, wanted.label, this, wanted);
    }

    /** As an official calls it. */
    public String label() {
        return label;
    }
}
