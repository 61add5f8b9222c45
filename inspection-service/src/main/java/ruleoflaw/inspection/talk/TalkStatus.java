package ruleoflaw.inspection.talk;

import java.util.EnumSet;
import java.util.Set;

/** The life of a talk; the only place that says which step may follow which. */
public enum TalkStatus {
    NOTICED("已通知"),
    HELD("已约谈"),
    /** The unit says what it has done since. */
    REPORTED("已报整改"),
    RETURNED("已退回"),
    CLOSED("已办结"),
    CANCELLED("已取消");

    private final String label;

    TalkStatus(String label) {
        this.label = label;
    }

    Set<TalkStatus> next() {
        return switch (this) {
            case NOTICED -> EnumSet.of(HELD, CANCELLED);
            case HELD, RETURNED -> EnumSet.of(REPORTED);
            case REPORTED -> EnumSet.of(RETURNED, CLOSED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(TalkStatus.class);
        };
    }

    String label() {
        return label;
    }
}
