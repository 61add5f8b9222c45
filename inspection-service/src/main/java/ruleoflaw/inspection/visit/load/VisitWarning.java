package ruleoflaw.inspection.visit.load;

/** What is to be thought over before a unit is visited once more (政府督查工作条例, art. 15). */
public enum VisitWarning {
    /** 频次过高: more visits in the quarter than are usual. */
    OVERLOAD,
    /** 重复督查: two rounds with visits to the unit overlap. */
    OVERLAP
}
