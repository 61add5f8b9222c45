package ruleoflaw.target.lawsuit;

/** Whether a lawsuit counts. */
public enum LawsuitStatus {
    /** 已结案. */
    CONCLUDED,
    /** 已撤销登记,不计. */
    WITHDRAWN
}
