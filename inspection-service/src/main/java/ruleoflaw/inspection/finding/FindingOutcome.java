package ruleoflaw.inspection.finding;

/** What a confirmed finding counts as when problems are counted. */
public enum FindingOutcome {
    OPEN,
    CLOSED_ON_TIME,
    /** Closed after its deadline, or closed again after a rebound. */
    CLOSED_LATE,
    /** Does not count at all. */
    WITHDRAWN
}
