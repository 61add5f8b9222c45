package ruleoflaw.inspection.annualplan.item;

/** Who inspects, and under which rules. */
public enum LegalBasis {
    /** 政府督查 (政府督查工作条例). */
    GOVERNMENT_INSPECTION,
    /** 法治督察 (法治政府建设与责任落实督察工作规定). */
    RULE_OF_LAW_INSPECTION
}
