package ruleoflaw.assessment.usage;

/** What a published result is used for. */
enum UseKind {
    /** 绩效考核: a weighted contribution to the county's performance score. */
    PERFORMANCE_EXPORT,
    /** 干部考察: the result, not the data behind it. */
    CERTIFICATE,
    /** 评先评优: whether a unit may be commended. */
    ELIGIBILITY
}
