package ruleoflaw.target.indicator;

/** How far the wording of a line was compared with the official table. */
enum Verification {
    VERIFIED,
    NAME_FROM_MEMORY,
    RECONSTRUCTED
}
