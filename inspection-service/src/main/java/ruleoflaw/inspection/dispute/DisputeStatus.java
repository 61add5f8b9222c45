package ruleoflaw.inspection.dispute;

import java.util.EnumSet;
import java.util.Set;

/** The life of a dispute; the only place that says which step may follow which. */
public enum DisputeStatus {
    RAISED("待裁定"),
    UPHELD("异议成立"),
    DISMISSED("异议不成立");

    private final String label;

    DisputeStatus(String label) {
        this.label = label;
    }

    Set<DisputeStatus> next() {
        return switch (this) {
            case RAISED -> EnumSet.of(UPHELD, DISMISSED);
            case UPHELD, DISMISSED -> EnumSet.noneOf(DisputeStatus.class);
        };
    }

    String label() {
        return label;
    }
}
