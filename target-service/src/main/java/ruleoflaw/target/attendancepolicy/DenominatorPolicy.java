package ruleoflaw.target.attendancepolicy;

/** The denominators in use (出庭应诉率的分母). */
public enum DenominatorPolicy {
    ALL_HEARD("全部开庭案件"),
    NOTIFIED_ONLY("法院通知负责人出庭的案件"),
    MINUS_JUSTIFIED("全部开庭案件,扣除法院认可正当理由的"),
    NOTIFIED_MINUS_JUSTIFIED("法院通知负责人出庭的案件,扣除法院认可正当理由的");

    private final String label;

    DenominatorPolicy(String label) {
        this.label = label;
    }

    /** As an official calls it; it stands beside every rate. */
    public String label() {
        return label;
    }

    public boolean isNotifiedOnly() {
        return this == NOTIFIED_ONLY || this == NOTIFIED_MINUS_JUSTIFIED;
    }
}
