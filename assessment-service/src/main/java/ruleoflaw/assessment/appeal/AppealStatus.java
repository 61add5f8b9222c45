package ruleoflaw.assessment.appeal;

import java.util.EnumSet;
import java.util.Set;

/** The life of an appeal; the only place that says which step may follow which. */
enum AppealStatus {
    SUBMITTED,
    UPHELD,
    REJECTED,
    WITHDRAWN;

    Set<AppealStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(UPHELD, REJECTED, WITHDRAWN);
            case UPHELD, REJECTED, WITHDRAWN -> EnumSet.noneOf(AppealStatus.class);
        };
    }

    String label() {
        return switch (this) {
            case SUBMITTED -> "已提出";
            case UPHELD -> "成立";
            case REJECTED -> "不成立";
            case WITHDRAWN -> "已撤回";
        };
    }
}
