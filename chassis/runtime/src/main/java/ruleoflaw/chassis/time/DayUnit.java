package ruleoflaw.chassis.time;

/** How days are counted; Chinese rules mix both, so the unit is kept beside every deadline. */
public enum DayUnit {
    /** 日. */
    CALENDAR,
    /** 工作日. */
    WORKING
}
