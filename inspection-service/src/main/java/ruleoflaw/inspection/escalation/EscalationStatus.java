package ruleoflaw.inspection.escalation;

import java.util.EnumSet;
import java.util.Set;

/** The life of a step of escalation; the only place that says which step may follow which. */
public enum EscalationStatus {
    DUE("待处理"),
    TAKEN("已采取"),
    DISMISSED("不采取");

    private final String label;

    EscalationStatus(String label) {
        this.label = label;
    }

    Set<EscalationStatus> next() {
        return switch (this) {
            case DUE -> EnumSet.of(TAKEN, DISMISSED);
            case TAKEN, DISMISSED -> EnumSet.noneOf(EscalationStatus.class);
        };
    }

    String label() {
        return label;
    }
}
