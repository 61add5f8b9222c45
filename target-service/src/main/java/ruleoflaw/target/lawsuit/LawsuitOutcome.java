package ruleoflaw.target.lawsuit;

/** How an administrative lawsuit ended for the unit. */
public enum LawsuitOutcome {
    /** 胜诉. */
    WON,
    /** 败诉. */
    LOST,
    /** 撤诉、调解等. */
    OTHER
}
