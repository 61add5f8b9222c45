package ruleoflaw.inspection.annualplan.item;

/** Whose plan it is, which says what it may plan. */
public enum PlanIssuer {
    /** 党委法治建设议事协调机构的办事机构: runs 法治督察. */
    PARTY_OFFICE,
    /** 本级人民政府: runs 政府督查. */
    GOVERNMENT,
    /** 政府所属部门: runs 政府督查 only where the government has designated it. */
    DEPARTMENT
}
