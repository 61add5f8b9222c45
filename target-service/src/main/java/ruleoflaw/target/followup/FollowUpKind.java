package ruleoflaw.target.followup;

/** How a decision is looked at after it was made. */
enum FollowUpKind {
    /** 执行情况检查(第三十四条). */
    EXECUTION_CHECK,
    /** 决策后评估(第三十六条). */
    POST_EVALUATION
}
