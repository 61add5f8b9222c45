package ruleoflaw.target.procedure;

/** What the legality examination came to. */
public enum Conclusion {
    /** 合法. */
    LAWFUL,
    /** 应当修改. */
    TO_BE_CHANGED,
    /** 不合法. */
    UNLAWFUL
}
