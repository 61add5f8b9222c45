package ruleoflaw.inspection.rectification;

import java.util.EnumSet;
import java.util.Set;

/** The life of a rectification order; the only place that says which step may follow which. */
public enum RectificationStatus {
    ISSUED("已下达"),
    ACKNOWLEDGED("已签收"),
    PLAN_SUBMITTED("已报整改方案"),
    PLAN_RETURNED("方案已退回"),
    RECTIFYING("整改中"),
    SUBMITTED("已报整改"),
    RETURNED("已退回"),
    ACCEPTED("已销号"),
    SUSTAINED("回头看已巩固"),
    REOPENED("重新整改"),
    /** No day counts; ends where it began. */
    SUSPENDED("暂缓整改"),
    /** The problem is another unit's; that one gets an order of its own. */
    TRANSFERRED("已移交"),
    WITHDRAWN("已撤销");

    private static final Set<RectificationStatus> WITH_UNIT =
            EnumSet.of(ISSUED, ACKNOWLEDGED, PLAN_SUBMITTED, PLAN_RETURNED, RECTIFYING, RETURNED, REOPENED);

    private final String label;

    RectificationStatus(String label) {
        this.label = label;
    }

    Set<RectificationStatus> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(ACKNOWLEDGED, WITHDRAWN, TRANSFERRED);
            case ACKNOWLEDGED, REOPENED -> EnumSet.of(PLAN_SUBMITTED, SUBMITTED, SUSPENDED, WITHDRAWN, TRANSFERRED);
            case PLAN_SUBMITTED -> EnumSet.of(PLAN_RETURNED, RECTIFYING);
            case PLAN_RETURNED -> EnumSet.of(PLAN_SUBMITTED, SUSPENDED, WITHDRAWN, TRANSFERRED);
            case RECTIFYING, RETURNED -> EnumSet.of(SUBMITTED, SUSPENDED, WITHDRAWN, TRANSFERRED);
            case SUBMITTED -> EnumSet.of(RETURNED, ACCEPTED);
            case ACCEPTED -> EnumSet.of(SUSTAINED, REOPENED);
            case SUSTAINED -> EnumSet.of(REOPENED);
            case SUSPENDED ->
                EnumSet.of(ACKNOWLEDGED, PLAN_RETURNED, RECTIFYING, RETURNED, REOPENED, WITHDRAWN, TRANSFERRED);
            case TRANSFERRED, WITHDRAWN -> EnumSet.noneOf(RectificationStatus.class);
        };
    }

    /** Whether the unit must act, so that its deadline runs. */
    boolean isWithUnit() {
        return WITH_UNIT.contains(this);
    }

    String label() {
        return label;
    }
}
