package ruleoflaw.target.collection;

import java.util.EnumSet;
import java.util.Set;

/** The life of one unit's part of a collection; the only place that says which step may follow which. */
enum CollectedResultStatus {
    AWAITED("待报送"),
    SUBMITTED("已报送"),
    RETURNED("已退回"),
    ACCEPTED("已采纳"),
    /** Nothing usable had come when the collection was closed. */
    MISSING("未报送");

    private final String label;

    CollectedResultStatus(String label) {
        this.label = label;
    }

    Set<CollectedResultStatus> next() {
        return switch (this) {
            case AWAITED, RETURNED -> EnumSet.of(SUBMITTED, MISSING);
            case SUBMITTED -> EnumSet.of(ACCEPTED, RETURNED);
            case ACCEPTED, MISSING -> EnumSet.noneOf(CollectedResultStatus.class);
        };
    }

    String label() {
        return label;
    }
}
