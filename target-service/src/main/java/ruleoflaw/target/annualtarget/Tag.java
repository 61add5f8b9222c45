package ruleoflaw.target.annualtarget;

/** What a target also belongs to, besides its place in the indicator system. */
public enum Tag {
    /** 重点领域:经济发展. */
    KEY_AREA_ECONOMY,
    /** 重点领域:社会治理. */
    KEY_AREA_GOVERNANCE,
    /** 重点领域:环境保护. */
    KEY_AREA_ENVIRONMENT,
    /** 群众最关心最直接最现实的利益问题. */
    LIVELIHOOD,
    /** 放管服. */
    STREAMLINING,
    /** 法治化营商环境. */
    BUSINESS_ENVIRONMENT
}
