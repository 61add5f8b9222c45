package ruleoflaw.inspection.veto;

/** Whether a proposal stands; a retracted one stays retracted. */
public enum VetoStatus {
    PROPOSED,
    RETRACTED
}
