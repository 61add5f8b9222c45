package ruleoflaw.publicity.plan;

import java.util.EnumSet;
import java.util.Set;

/** The life of a publicity plan; the only place that says which step may follow which. */
enum PlanStatus {
    /** 拟稿. */
    DRAFT,
    /** 已报送. */
    SUBMITTED,
    /** 已公布: from now on the unit is measured by it. */
    PUBLISHED,
    /** 已退回. */
    RETURNED,
    /** 已撤回. */
    WITHDRAWN;

    Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(PUBLISHED, RETURNED, WITHDRAWN);
            case PUBLISHED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(PlanStatus.class);
        };
    }

    /** Whether what the plan promises may be written now. */
    boolean isOpen() {
        return switch (this) {
            case DRAFT, RETURNED, PUBLISHED -> true;
            case SUBMITTED, WITHDRAWN -> false;
        };
    }
}
