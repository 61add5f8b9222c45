package ruleoflaw.publicity.media;

/** What was selected. */
public enum CasebookKind {
    /** 案例. */
    CASE,
    /** 经验视频. */
    VIDEO
}
