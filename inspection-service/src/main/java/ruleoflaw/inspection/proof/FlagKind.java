package ruleoflaw.inspection.proof;

/** What is odd about a file. */
public enum FlagKind {
    /** 补台账: it came long after the day it is about. */
    LATE,
    /** It is about a day before the order was issued. */
    BEFORE_ORDER,
    /** The same file was sent before. */
    DUPLICATE,
    /** A picture that shows the same was sent before. */
    NEAR_IDENTICAL
}
