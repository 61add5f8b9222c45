package ruleoflaw.assessment.unit;

/** Units are compared within their group only. */
public enum UnitGroup {
    TOWNSHIP,
    ENFORCEMENT,
    NON_ENFORCEMENT
}
