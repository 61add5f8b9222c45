package ruleoflaw.inspection.circular;

/** Who may read a circular once it is published. */
public enum PublicationLevel {
    /** Only the units it names. */
    ADDRESSEES,
    /** All units of the county. */
    SYSTEM,
    /** Everybody; it then names no individual. */
    PUBLIC
}
