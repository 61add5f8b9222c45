package ruleoflaw.target.adviser;

/** Who advises. */
enum AdviserKind {
    /** 外聘律师. */
    LAWYER,
    /** 公职律师. */
    GOVERNMENT_LAWYER,
    /** 专家学者. */
    SCHOLAR
}
