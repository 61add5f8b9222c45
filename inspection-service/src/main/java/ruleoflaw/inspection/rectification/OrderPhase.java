package ruleoflaw.inspection.rectification;

/** The life of an order in the seven phases that other services know since its first version. */
public enum OrderPhase {
    ISSUED,
    ACKNOWLEDGED,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    REOPENED,
    WITHDRAWN;

    static OrderPhase of(RectificationStatus status) {
        return switch (status) {
            case ISSUED -> ISSUED;
            case ACKNOWLEDGED, PLAN_SUBMITTED, PLAN_RETURNED, RECTIFYING, SUSPENDED -> ACKNOWLEDGED;
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case ACCEPTED, SUSTAINED -> ACCEPTED;
            case REOPENED -> REOPENED;
            case TRANSFERRED, WITHDRAWN -> WITHDRAWN;
        };
    }
}
