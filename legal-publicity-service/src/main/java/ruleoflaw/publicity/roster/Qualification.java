package ruleoflaw.publicity.roster;

import java.util.Arrays;

/** The national legal qualification somebody holds. */
enum Qualification {
    NONE("无"),
    A("A证"),
    B("B证"),
    C("C证");

    private final String label;

    Qualification(String label) {
        this.label = label;
    }

    /** The qualification by its code or its Chinese name; an empty text means none. */
    static Qualification of(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(text) || one.label.equals(text) || text.isEmpty() && one == NONE)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no qualification: " + text));
    }
}
