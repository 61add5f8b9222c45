package ruleoflaw.assessment.casebook;

/** What the casebook holds. */
public enum CaseKind {
    /** 案例. */
    CASE,
    /** 经验视频. */
    VIDEO
}
