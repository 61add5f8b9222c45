package ruleoflaw.target.unit;

/** The group in which a unit is given work and compared with others. */
public enum UnitGroup {
    /** 乡镇(街道). */
    TOWNSHIP,
    /** 执法部门. */
    ENFORCEMENT,
    /** 非执法部门. */
    NON_ENFORCEMENT
}
