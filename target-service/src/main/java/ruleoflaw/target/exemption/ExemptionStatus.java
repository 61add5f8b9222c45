package ruleoflaw.target.exemption;

import java.util.EnumSet;
import java.util.Set;

/** The life of a claim; the only place that says which step may follow which. */
enum ExemptionStatus {
    CLAIMED("待审批"),
    APPROVED("已批准"),
    REJECTED("未批准"),
    REVOKED("已撤销");

    private final String label;

    ExemptionStatus(String label) {
        this.label = label;
    }

    Set<ExemptionStatus> next() {
        return switch (this) {
            case CLAIMED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED -> EnumSet.of(REVOKED);
            case REJECTED, REVOKED -> EnumSet.noneOf(ExemptionStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
