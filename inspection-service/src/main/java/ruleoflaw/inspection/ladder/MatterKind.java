package ruleoflaw.inspection.ladder;

/** The kinds of matters that have a deadline. */
public enum MatterKind {
    ORDER("整改通知", false),
    REVIEW_OPINION("行政复议意见书", false),
    ASSIGNMENT("年度任务", false),
    CIRCULAR_DEMAND("通报限期整改", false),
    TALK_FOLLOW_UP("约谈后整改", false),
    URGING_REPLY("督办回复", false),
    REEXAMINATION("督查结论复核", false),
    TIP_ROUTING("举报登记转办", true),
    TIP_ANSWER("举报答复", true),
    TIP_REVIEW("举报复查复核", true);

    private final String label;
    private final boolean confidential;

    MatterKind(String label, boolean confidential) {
        this.label = label;
        this.confidential = confidential;
    }

    public String label() {
        return label;
    }

    /** Whether such a matter is seen by the handlers of tips only, and told on no topic. */
    public boolean isConfidential() {
        return confidential;
    }
}
