package ruleoflaw.inspection.round;

/** Whether a round is still going on; a closed one stays closed. */
public enum RoundStatus {
    OPEN,
    CLOSED
}
