package ruleoflaw.target.hearing;

/** Whether a hearing counts. */
public enum HearingStatus {
    /** 已开庭. */
    HELD,
    /** 已撤销登记,不计. */
    WITHDRAWN
}
