package ruleoflaw.target.editionmap;

/** What became of a line. */
enum Relation {
    /** 不变. */
    SAME,
    /** 调整. */
    CHANGED,
    /** 合并. */
    MERGED,
    /** 拆分. */
    SPLIT,
    /** 取消. */
    DROPPED,
    /** 新增. */
    ADDED
}
