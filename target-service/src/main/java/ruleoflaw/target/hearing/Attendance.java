package ruleoflaw.target.hearing;

/**
 * Who of the unit's responsible persons appeared (法释〔2020〕3号, art. 2): the head, or another leader; leaders of
 * subordinate or entrusted bodies are nobody's leaders here.
 */
public enum Attendance {
    /** 主要负责人. */
    PRINCIPAL,
    /** 其他负责人:副职、分管负责人等. */
    LEADER,
    /** 负责人未出庭. */
    NONE
}
