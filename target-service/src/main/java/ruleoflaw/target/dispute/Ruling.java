package ruleoflaw.target.dispute;

/** What a dispute can end with. */
enum Ruling {
    /** 职责不变. */
    KEPT,
    /** 调整牵头、配合单位. */
    COOPERATION_CHANGED
}
