package ruleoflaw.inspection.rectification;

import java.util.EnumSet;
import java.util.Set;

/** The life of a rectification order; the only place that says which step may follow which. */
public enum RectificationStatus {
    ISSUED("已下达"),
    ACKNOWLEDGED("已签收"),
    SUBMITTED("已报整改"),
    RETURNED("已退回"),
    ACCEPTED("已销号"),
    REOPENED("重新整改"),
    WITHDRAWN("已撤销");

    private final String label;

    RectificationStatus(String label) {
        this.label = label;
    }

    Set<RectificationStatus> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(ACKNOWLEDGED, WITHDRAWN);
            case ACKNOWLEDGED, RETURNED, REOPENED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(RETURNED, ACCEPTED);
            case ACCEPTED -> EnumSet.of(REOPENED);
            case WITHDRAWN -> EnumSet.noneOf(RectificationStatus.class);
        };
    }

    String label() {
        return label;
    }
}
