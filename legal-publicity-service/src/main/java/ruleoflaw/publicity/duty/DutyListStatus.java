package ruleoflaw.publicity.duty;

import java.util.EnumSet;
import java.util.Set;

/** The life of a duty list; the only place that says which step may follow which. */
public enum DutyListStatus {
    /** 拟稿. */
    DRAFT,
    /** 已报送. */
    SUBMITTED,
    /** 已公布: everybody may read it. */
    PUBLISHED,
    /** 已退回. */
    RETURNED,
    /** 已撤回. */
    WITHDRAWN;

    Set<DutyListStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(PUBLISHED, RETURNED, WITHDRAWN);
            case PUBLISHED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(DutyListStatus.class);
        };
    }

    /** Whether the unit may write it now. */
    boolean isOpen() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, PUBLISHED, WITHDRAWN -> false;
        };
    }
}
