package ruleoflaw.target.unitcode;

/** What kind of code it is. */
public enum CodeKind {
    /** 统一社会信用代码. */
    CREDIT,
    /** 行政区划代码. */
    DIVISION
}
