package ruleoflaw.target.indicator;

/** How an indicator or a target is measured. */
public enum Measure {
    /** 比率. */
    RATIO,
    /** 数量. */
    COUNT,
    /** 天数. */
    DAYS,
    /** 小时(学时). */
    HOURS,
    /** 日期. */
    DATE,
    /** 清单. */
    CHECKLIST
}
