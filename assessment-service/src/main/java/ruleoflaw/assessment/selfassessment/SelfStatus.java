package ruleoflaw.assessment.selfassessment;

import java.util.EnumSet;
import java.util.Set;

/** The life of a self-assessment; the only place that says which step may follow which. */
enum SelfStatus {
    SUBMITTED,
    RETURNED;

    Set<SelfStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(RETURNED);
            case RETURNED -> EnumSet.of(SUBMITTED);
        };
    }

    String label() {
        return switch (this) {
            case SUBMITTED -> "已报送";
            case RETURNED -> "已退回";
        };
    }
}
