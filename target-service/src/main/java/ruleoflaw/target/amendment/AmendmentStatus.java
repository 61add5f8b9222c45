package ruleoflaw.target.amendment;

import java.util.EnumSet;
import java.util.Set;

/** The life of an amendment; the only place that says which step may follow which. */
enum AmendmentStatus {
    PROPOSED("待审批"),
    APPROVED("已批准"),
    REJECTED("未批准");

    private final String label;

    AmendmentStatus(String label) {
        this.label = label;
    }

    Set<AmendmentStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED, REJECTED -> EnumSet.noneOf(AmendmentStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
