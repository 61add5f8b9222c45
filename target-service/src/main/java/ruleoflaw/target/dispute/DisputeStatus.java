package ruleoflaw.target.dispute;

import java.util.EnumSet;
import java.util.Set;

/** The life of a dispute; the only place that says which step may follow which. */
enum DisputeStatus {
    RAISED("待裁定"),
    RULED("已裁定"),
    WITHDRAWN("已撤回");

    private final String label;

    DisputeStatus(String label) {
        this.label = label;
    }

    Set<DisputeStatus> next() {
        return switch (this) {
            case RAISED -> EnumSet.of(RULED, WITHDRAWN);
            case RULED, WITHDRAWN -> EnumSet.noneOf(DisputeStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
