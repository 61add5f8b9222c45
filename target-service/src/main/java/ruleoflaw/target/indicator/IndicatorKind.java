package ruleoflaw.target.indicator;

/** Whether something can be counted. */
public enum IndicatorKind {
    /** 可量化. */
    QUANTITATIVE,
    /** 不可量化. */
    QUALITATIVE
}
