package ruleoflaw.assessment.yearend;

/** What of an item is judged; each has its own verdict. */
enum Aspect {
    /** 要件: are the papers there and right. */
    FORMAL,
    /** 实质: was the work done. */
    SUBSTANTIVE
}
