package ruleoflaw.inspection.finding;

/** How grave a finding is; how long the unit gets to put it right is configuration, not law. */
public enum Severity {
    SLIGHT("一般问题"),
    MODERATE("较重问题"),
    GRAVE("严重问题");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
