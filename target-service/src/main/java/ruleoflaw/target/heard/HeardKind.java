package ruleoflaw.target.heard;

/** Of what kind a record of another service is. */
public enum HeardKind {
    /** A confirmed problem of inspection-service. */
    FINDING,
    /** An activity of legal-publicity-service. */
    ACTIVITY,
    /** A publicity plan; its amount is the number of planned activities. */
    PUBLICITY_PLAN
}
