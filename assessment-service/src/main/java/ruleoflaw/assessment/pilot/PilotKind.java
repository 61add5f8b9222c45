package ruleoflaw.assessment.pilot;

/** The two types of pilot the office's speech names. */
public enum PilotKind {
    /** 综合示范创建: the county as a whole. */
    COMPREHENSIVE,
    /** 单项示范创建: one unit's one project. */
    SINGLE_ITEM
}
