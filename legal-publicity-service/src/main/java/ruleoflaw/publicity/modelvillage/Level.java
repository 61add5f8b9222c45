package ruleoflaw.publicity.modelvillage;

/** Who can name a model village: never the county itself. */
public enum Level {
    /** 全国. */
    NATIONAL,
    /** 全省. */
    PROVINCIAL,
    /** 全市. */
    CITY
}
