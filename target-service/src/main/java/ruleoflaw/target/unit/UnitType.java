package ruleoflaw.target.unit;

/** What kind of organ a unit is. */
public enum UnitType {
    /** 乡镇. */
    TOWNSHIP,
    /** 街道办事处. */
    SUBDISTRICT,
    /** 县直部门. */
    DEPARTMENT,
    /** 其他. */
    OTHER
}
