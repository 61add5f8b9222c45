package ruleoflaw.assessment.yearend;

import java.util.EnumSet;
import java.util.Set;

/** The life of a year-end check; the only place that says which step may follow which. */
enum CheckStatus {
    OPEN,
    COMPLETED,
    WITHDRAWN;

    Set<CheckStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(COMPLETED, WITHDRAWN);
            case COMPLETED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(CheckStatus.class);
        };
    }

    String label() {
        return switch (this) {
            case OPEN -> "核查中";
            case COMPLETED -> "已完成";
            case WITHDRAWN -> "已撤销";
        };
    }
}
