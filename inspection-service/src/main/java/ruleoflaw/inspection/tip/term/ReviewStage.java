package ruleoflaw.inspection.tip.term;

/** How often an answer can be looked at again; after the second time it is final (终结). */
public enum ReviewStage {
    REVIEW("复查"),
    REEXAMINATION("复核");

    private final String label;

    ReviewStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
