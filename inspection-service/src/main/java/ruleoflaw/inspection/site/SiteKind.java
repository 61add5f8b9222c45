package ruleoflaw.inspection.site;

/** What kind of place it is. */
public enum SiteKind {
    /** 外业点位. */
    FIELD_SITE,
    /** 法治文化阵地. */
    VENUE
}
