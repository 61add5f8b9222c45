package ruleoflaw.inspection.rectification;

/** What a look-back (回头看) found. */
public enum LookBackOutcome {
    /** 已巩固. */
    SUSTAINED,
    /** 反弹. */
    REOPENED
}
