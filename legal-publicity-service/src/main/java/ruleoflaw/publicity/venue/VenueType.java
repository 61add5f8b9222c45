package ruleoflaw.publicity.venue;

/** What a place of legal culture is. */
public enum VenueType {
    /** 法治公园. */
    PARK,
    /** 法治广场. */
    SQUARE,
    /** 法治长廊. */
    CORRIDOR,
    /** 法治街区. */
    STREET,
    /** 法治展馆. */
    HALL,
    /** 村(社区)法治阵地. */
    VILLAGE_CORNER
}
