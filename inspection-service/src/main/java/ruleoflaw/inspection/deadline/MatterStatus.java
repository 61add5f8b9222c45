package ruleoflaw.inspection.deadline;

import java.util.EnumSet;
import java.util.Set;

/** The life of a matter in the engine; the only place that says which step may follow which. */
public enum MatterStatus {
    /** The unit must act, and its days count. */
    RUNNING("办理中"),
    /** The unit has reported and the office looks at it; no day counts. */
    REPORTED("已报待核"),
    /** Stopped by decision; no day counts. */
    PAUSED("已暂停"),
    DONE("已办结"),
    /** It is given up as not done. */
    FAILED("未完成"),
    TRANSFERRED("已移交"),
    WITHDRAWN("已撤销");

    private final String label;

    MatterStatus(String label) {
        this.label = label;
    }

    Set<MatterStatus> next() {
        return switch (this) {
            case RUNNING -> EnumSet.of(REPORTED, PAUSED, DONE, FAILED, TRANSFERRED, WITHDRAWN);
            case REPORTED, PAUSED -> EnumSet.of(RUNNING, DONE, FAILED, TRANSFERRED, WITHDRAWN);
            case DONE -> EnumSet.of(PAUSED);
            case FAILED, TRANSFERRED, WITHDRAWN -> EnumSet.noneOf(MatterStatus.class);
        };
    }

    String label() {
        return label;
    }
}
