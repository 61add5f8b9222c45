package ruleoflaw.publicity.activity;

import java.util.EnumSet;
import java.util.Set;

/** The life of an activity's report; the only place that says which step may follow which. */
enum ActivityStatus {
    /** 待审核. */
    SUBMITTED("待审核"),
    /** 审核通过: it counts. */
    APPROVED("审核通过"),
    /** 未通过: may be corrected and submitted again. */
    REJECTED("未通过"),
    /** 已撤回. */
    WITHDRAWN("已撤回");

    private final String label;

    ActivityStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Set<ActivityStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(APPROVED, REJECTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(WITHDRAWN);
            case REJECTED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(ActivityStatus.class);
        };
    }
}
