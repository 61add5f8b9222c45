package ruleoflaw.target.assignment;

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
    boolean isSettled() {
        return next().isEmpty();
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
