package ruleoflaw.inspection.focus;

/** What made the office look. */
public enum FocusSource {
    /** 历次督查发现. */
    FINDINGS,
    /** 群众举报集中. */
    TIPS,
    /** 败诉、被纠错. */
    LITIGATION,
    /** 考核、自查薄弱. */
    ASSESSMENT,
    /** 上级或者其他机关提示. */
    HINT
}
