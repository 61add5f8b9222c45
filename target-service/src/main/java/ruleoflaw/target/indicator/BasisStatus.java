package ruleoflaw.target.indicator;

/** How far the law or document behind a line was checked. */
enum BasisStatus {
    TEXT_CHECKED,
    SECONDARY_SOURCE,
    FROM_MEMORY
}
