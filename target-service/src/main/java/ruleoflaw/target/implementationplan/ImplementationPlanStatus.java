package ruleoflaw.target.implementationplan;

import java.util.EnumSet;
import java.util.Set;

/** The life of an implementation plan; the only place that says which step may follow which. */
enum ImplementationPlanStatus {
    FILED("已报送"),
    RETURNED("已退回"),
    ACCEPTED("已通过");

    private final String label;

    ImplementationPlanStatus(String label) {
        this.label = label;
    }

    Set<ImplementationPlanStatus> next() {
        return switch (this) {
            case FILED -> EnumSet.of(FILED, RETURNED, ACCEPTED);
            case RETURNED -> EnumSet.of(FILED);
            case ACCEPTED -> EnumSet.noneOf(ImplementationPlanStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
