package ruleoflaw.target.ruleoflawreport;

/** Whether a report came in time; judged from days, never typed. */
public enum Punctuality {
    /** 按时. */
    ON_TIME,
    /** 逾期. */
    LATE
}
