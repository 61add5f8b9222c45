package ruleoflaw.inspection.adjustment;

import java.util.EnumSet;
import java.util.Set;

/** The life of an asked extension; the only place that says which step may follow which. */
public enum ExtensionStatus {
    ASKED("待审批"),
    APPROVED("已批准"),
    REFUSED("未批准");

    private final String label;

    ExtensionStatus(String label) {
        this.label = label;
    }

    Set<ExtensionStatus> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(APPROVED, REFUSED);
            case APPROVED, REFUSED -> EnumSet.noneOf(ExtensionStatus.class);
        };
    }

    String label() {
        return label;
    }
}
