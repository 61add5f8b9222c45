package ruleoflaw.target.sourcedocument;

/** Whose paper it is. */
enum Level {
    /** 中央. */
    CENTRAL,
    /** 省. */
    PROVINCE,
    /** 市. */
    CITY,
    /** 县. */
    COUNTY
}
