package ruleoflaw.inspection.circular;

/** What a circular says of whom it names. */
public enum CircularKind {
    CRITICISM("通报批评"),
    COMMENDATION("通报表扬");

    private final String label;

    CircularKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
