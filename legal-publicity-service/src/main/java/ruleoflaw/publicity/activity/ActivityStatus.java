package ruleoflaw.publicity.activity;

import java.util.EnumSet;
import java.util.Set;

/** The life of an activity's report; the only place that says which step may follow which. */
enum ActivityStatus {
    /** 待审核. */
    SUBMITTED,
    /** 审核通过: it counts. */
    APPROVED,
    /** 未通过: may be corrected and submitted again. */
    REJECTED,
    /** 已撤回. */
    WITHDRAWN;

    Set<ActivityStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(APPROVED, REJECTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(WITHDRAWN);
            case REJECTED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(ActivityStatus.class);
        };
    }
}
