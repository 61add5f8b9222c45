package ruleoflaw.inspection.visit;

import java.util.EnumSet;
import java.util.Set;

/** The life of a visit; the only place that says which step may follow which. */
public enum VisitStatus {
    PLANNED("已安排"),
    CLOSED("已结束"),
    CANCELLED("已取消");

    private final String label;

    VisitStatus(String label) {
        this.label = label;
    }

    Set<VisitStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(CLOSED, CANCELLED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(VisitStatus.class);
        };
    }

    String label() {
        return label;
    }
}
