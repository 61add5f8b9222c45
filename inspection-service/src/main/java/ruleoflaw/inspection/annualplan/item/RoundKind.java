package ruleoflaw.inspection.annualplan.item;

/** What a round is for. */
public enum RoundKind {
    /** 半年督查. */
    HALF_YEAR,
    /** 专项督查: has a theme. */
    SPECIAL,
    /** 年终督查. */
    YEAR_END
}
