package ruleoflaw.chassis.security;

/** The roles a token may carry in its claim {@code groups}; strings, because annotations need constants. */
public final class Role {
    /** 依法治县办公室: breaks down, watches, collects, scores; never writes a unit's evidence. */
    public static final String OFFICE = "office";
    /** 责任单位: sees and writes its own unit's records only. */
    public static final String UNIT = "unit";
    /** 督查(督察)人员. */
    public static final String INSPECTOR = "inspector";
    /** 审核人员. */
    public static final String REVIEWER = "reviewer";
    /** 审批领导. */
    public static final String APPROVER = "approver";
    /** 举报受理人员. */
    public static final String TIP_HANDLER = "tip-handler";
    /** 审计人员: reads, never writes. */
    public static final String AUDITOR = "auditor";
    /** Another county system. */
    public static final String SYSTEM = "system";

    /** Whoever holds any of the roles above; never written in a token. */
    public static final String EVERYBODY = "everybody";

    private Role() {}
}
