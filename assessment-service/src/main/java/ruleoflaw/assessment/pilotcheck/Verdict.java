package ruleoflaw.assessment.pilotcheck;

/** Whether an item of the standard is met. */
public enum Verdict {
    MET,
    /** Counts half. */
    PARTLY,
    NOT_MET,
    /** Left out of the count; needs a reason. */
    NOT_APPLICABLE;

    /** Whether something has to be done about it. */
    boolean isGap() {
        return this == PARTLY || this == NOT_MET;
    }
}
