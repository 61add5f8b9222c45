package ruleoflaw.target.procedure;

/** What a decision's procedure lacks; recorded and shown, never refused. */
public enum Deficiency {
    /** 缺少法定程序. */
    STEP_MISSING,
    /** 征求意见不足30日,也未说明理由. */
    CONSULTATION_SHORT,
    /** 听证材料送达不足7日. */
    HEARING_PAPERS_LATE,
    /** 合法性审查不足7个工作日. */
    EXAMINATION_HURRIED,
    /** 未经合法性审查即提请讨论. */
    TABLED_UNEXAMINED,
    /** 审查认为不合法仍提请讨论. */
    TABLED_THOUGH_UNLAWFUL,
    /** 程序记录在作出决策之后才登记. */
    RECORDED_AFTERWARDS
}
