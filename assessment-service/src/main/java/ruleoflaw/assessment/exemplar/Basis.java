package ruleoflaw.assessment.exemplar;

/** What an exemplar is named for: a record of ours that can be opened, or a paper from outside. */
public enum Basis {
    /** A nomination that was granted; the basis of a person is his own. */
    COMMENDATION,
    /** A pilot of the unit that was named. */
    PILOT,
    /** A case of the unit that was published. */
    CASE,
    /** A paper of somebody else, by its number. */
    DOCUMENT
}
