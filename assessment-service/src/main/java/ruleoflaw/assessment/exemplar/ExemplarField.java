package ruleoflaw.assessment.exemplar;

/** What others can learn there. */
public enum ExemplarField {
    /** 普法. */
    PUBLICITY,
    /** 行政执法. */
    ENFORCEMENT,
    /** 依法决策和文件审查. */
    DECISIONS,
    /** 基层治理和法律服务. */
    GRASSROOTS,
    /** 履职和督察整改. */
    DUTY,
    /** 示范创建. */
    PILOT
}
