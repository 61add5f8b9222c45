package ruleoflaw.inspection.finding;

/** Where a finding comes from; all sources feed one list. */
public enum FindingSource {
    /** 督查. */
    VISIT,
    /** 群众举报. */
    TIP,
    /** 考核. */
    ASSESSMENT,
    /** 行政复议意见书. */
    REVIEW_OPINION,
    /** 司法建议、检察建议. */
    JUDICIAL_ADVICE,
    /** 自查. */
    SELF_REPORT
}
