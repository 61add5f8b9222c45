package ruleoflaw.target.cleanup;

/** What a clean-up says of a document. */
public enum Verdict {
    /** 继续有效. */
    KEEP,
    /** 拟修改. */
    AMEND,
    /** 废止. */
    REPEAL,
    /** 宣布失效. */
    EXPIRED
}
