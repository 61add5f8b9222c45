package ruleoflaw.assessment.pilot;

/** Who names a pilot. A county names none itself: creation campaigns need approval from above. */
public enum PilotLevel {
    CITY,
    PROVINCIAL,
    NATIONAL
}
