package ruleoflaw.target.plan;

import java.util.EnumSet;
import java.util.Set;

/** The life of an annual plan; the only place that says which step may follow which. */
enum PlanStatus {
    DRAFT("拟制中"),
    APPROVED("已审定"),
    PUBLISHED("已印发"),
    CLOSED("已办结");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(APPROVED);
            case APPROVED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(PlanStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
