package ruleoflaw.inspection.tip;

/** Who speaks, as he says himself; kept for statistics. */
public enum ReporterKind {
    /** 群众. */
    CITIZEN,
    /** 企业. */
    ENTERPRISE,
    /** 新闻媒体. */
    MEDIA,
    /** 人大代表. */
    DEPUTY,
    /** 政协委员. */
    COMMITTEE_MEMBER,
    /** 其他. */
    OTHER
}
