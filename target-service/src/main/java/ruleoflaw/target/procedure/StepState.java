package ruleoflaw.target.procedure;

/** What became of a step. */
public enum StepState {
    /** 已履行. */
    DONE,
    /** 不适用,说明了理由. */
    NOT_APPLICABLE,
    /** 缺少. */
    MISSING
}
