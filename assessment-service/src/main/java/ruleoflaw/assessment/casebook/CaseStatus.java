package ruleoflaw.assessment.casebook;

import java.util.EnumSet;
import java.util.Set;

/** The life of a case; the only place that says which step may follow which. */
enum CaseStatus {
    SUBMITTED("已报送"),
    RETURNED("已退回"),
    RECOMMENDED("评审推荐"),
    SELECTED("已入选"),
    PUBLISHED("已发布"),
    NOT_SELECTED("未入选");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    Set<CaseStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(RETURNED, RECOMMENDED, NOT_SELECTED);
            case RETURNED -> EnumSet.of(SUBMITTED);
            case RECOMMENDED -> EnumSet.of(SELECTED, NOT_SELECTED);
            case SELECTED -> EnumSet.of(PUBLISHED, NOT_SELECTED);
            case PUBLISHED, NOT_SELECTED -> EnumSet.noneOf(CaseStatus.class);
        };
    }

    String label() {
        return label;
    }
}
