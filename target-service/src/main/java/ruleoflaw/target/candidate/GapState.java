package ruleoflaw.target.candidate;

/** How far a pilot's self-check found the indicator to be met. */
enum GapState {
    /** 部分达到. */
    PARTLY,
    /** 未达到. */
    NOT_MET
}
