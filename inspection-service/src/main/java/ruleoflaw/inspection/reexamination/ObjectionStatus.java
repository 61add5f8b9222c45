package ruleoflaw.inspection.reexamination;

import java.util.EnumSet;
import java.util.Set;

/** The life of an objection; the only place that says which step may follow which. */
public enum ObjectionStatus {
    RAISED("复核中"),
    /** The opinion is withdrawn. */
    UPHELD("异议成立"),
    /** The opinion is to be corrected, and stands until then. */
    PARTLY("异议部分成立"),
    /** The opinion stays. */
    REJECTED("异议不成立");

    private final String label;

    ObjectionStatus(String label) {
        this.label = label;
    }

    Set<ObjectionStatus> next() {
        return switch (this) {
            case RAISED -> EnumSet.of(UPHELD, PARTLY, REJECTED);
            case UPHELD, PARTLY, REJECTED -> EnumSet.noneOf(ObjectionStatus.class);
        };
    }

    String label() {
        return label;
    }
}
