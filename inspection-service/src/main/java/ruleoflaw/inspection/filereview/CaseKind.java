package ruleoflaw.inspection.filereview;

/** What kind of enforcement the files are about; each kind has its own score sheet. */
public enum CaseKind {
    /** 行政处罚. */
    PENALTY,
    /** 行政许可. */
    LICENCE,
    /** 行政强制. */
    COERCION,
    /** 行政检查. */
    CHECK
}
