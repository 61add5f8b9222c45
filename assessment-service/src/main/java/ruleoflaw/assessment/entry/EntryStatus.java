package ruleoflaw.assessment.entry;

import java.util.EnumSet;
import java.util.Set;

/** The life of an entry; the only place that says which step may follow which. */
enum EntryStatus {
    PROPOSED,
    CONFIRMED,
    REJECTED,
    WITHDRAWN;

    Set<EntryStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(CONFIRMED, REJECTED);
            case CONFIRMED -> EnumSet.of(WITHDRAWN);
            case REJECTED, WITHDRAWN -> EnumSet.noneOf(EntryStatus.class);
        };
    }

    String label() {
        return switch (this) {
            case PROPOSED -> "待确认";
            case CONFIRMED -> "已确认";
            case REJECTED -> "未通过";
            case WITHDRAWN -> "已撤销";
        };
    }
}
