package ruleoflaw.assessment.accountability;

/** What may lead to a case; which of them a county uses, and from where on, is configuration. */
enum Trigger {
    /** The published result of the year is a fail. */
    FAILED("年度考核不合格"),
    /** A veto was confirmed. */
    VETOED("被一票否决"),
    /** Red cards of the year. */
    RED_CARDS("年内被亮红牌"),
    /** The last rung of the ladder of inspection-service. */
    ESCALATED("督办升级后仍未办结"),
    /** Somebody asked for it, with reasons. */
    REQUESTED("办公室提出");

    private final String label;

    Trigger(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
