package ruleoflaw.target.unitmeeting;

import java.util.EnumSet;
import java.util.Set;

/** The life of a recorded meeting; the only place that says which step may follow which. */
enum UnitMeetingStatus {
    HELD("已召开"),
    WITHDRAWN("已撤回");

    private final String label;

    UnitMeetingStatus(String label) {
        this.label = label;
    }

    Set<UnitMeetingStatus> next() {
        return switch (this) {
            case HELD -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(UnitMeetingStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
