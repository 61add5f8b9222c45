package ruleoflaw.target.experience;

import java.util.EnumSet;
import java.util.Set;

/** The life of an experience item; the only place that says which step may follow which. */
enum ExperienceItemStatus {
    SUBMITTED("已报送"),
    RETURNED("已退回"),
    SHARED("已推广"),
    WITHDRAWN("已撤下");

    private final String label;

    ExperienceItemStatus(String label) {
        this.label = label;
    }

    Set<ExperienceItemStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(RETURNED, SHARED);
            case RETURNED -> EnumSet.of(SUBMITTED);
            case SHARED -> EnumSet.of(SHARED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(ExperienceItemStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
