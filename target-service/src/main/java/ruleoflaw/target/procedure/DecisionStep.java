package ruleoflaw.target.procedure;

/** The five statutory steps of a major decision (重大行政决策程序暂行条例, Decree 713). */
public enum DecisionStep {
    PUBLIC_PARTICIPATION("公众参与"),
    EXPERT_REVIEW("专家论证"),
    RISK_ASSESSMENT("风险评估"),
    LEGALITY_EXAMINATION("合法性审查"),
    DELIBERATION("集体讨论决定");

    private final String label;

    DecisionStep(String label) {
        this.label = label;
    }

    /** The first three depend on the matter; examination and deliberation never fall away (arts. 25, 30). */
    public boolean mayBeNotApplicable() {
        return switch (this) {
            case PUBLIC_PARTICIPATION, EXPERT_REVIEW, RISK_ASSESSMENT -> true;
            case LEGALITY_EXAMINATION, DELIBERATION -> false;
        };
    }

    public String label() {
        return label;
    }
}
