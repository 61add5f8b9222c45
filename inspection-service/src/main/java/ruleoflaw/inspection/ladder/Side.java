package ruleoflaw.inspection.ladder;

/** From where the days of a rung are counted. */
public enum Side {
    /** Back from the day the rule of the deadline names. */
    BEFORE_DUE,
    /** On from the last day that was in time, which itself is not counted. */
    AFTER_LAST_DAY
}
