package ruleoflaw.inspection.visit;

/** Whether the unit is told beforehand. */
public enum VisitMode {
    /** 明查. */
    OPEN,
    /** 暗访: sealed until it is closed. */
    UNANNOUNCED
}
