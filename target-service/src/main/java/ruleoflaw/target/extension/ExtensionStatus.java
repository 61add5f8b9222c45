package ruleoflaw.target.extension;

import java.util.EnumSet;
import java.util.Set;

/** The life of a request for more time; the only place that says which step may follow which. */
enum ExtensionStatus {
    REQUESTED("待审批"),
    APPROVED("已批准"),
    REJECTED("未批准");

    private final String label;

    ExtensionStatus(String label) {
        this.label = label;
    }

    Set<ExtensionStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED, REJECTED -> EnumSet.noneOf(ExtensionStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
