package ruleoflaw.target.subassignment;

/** Who inside the unit takes a part. */
enum Receiver {
    /** 行政村. */
    VILLAGE,
    /** 社区. */
    COMMUNITY,
    /** 站所. */
    STATION,
    /** 内设机构. */
    SECTION
}
