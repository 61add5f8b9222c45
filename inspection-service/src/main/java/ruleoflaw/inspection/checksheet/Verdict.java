package ruleoflaw.inspection.checksheet;

/** What was found of one line. */
public enum Verdict {
    PASS("符合"),
    FAIL("不符合"),
    NOT_APPLICABLE("不适用");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
