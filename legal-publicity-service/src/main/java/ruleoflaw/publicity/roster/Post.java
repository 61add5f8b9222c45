package ruleoflaw.publicity.roster;

import java.util.Arrays;

/** The work somebody of the roster does. */
enum Post {
    LEGAL_REVIEW("法制审核"),
    ENFORCEMENT("行政执法"),
    RECONSIDERATION("行政复议"),
    JUSTICE_OFFICE("司法所"),
    PUBLICITY("普法"),
    MEDIATION("人民调解"),
    LEGAL_AID("法律援助");

    private final String label;

    Post(String label) {
        this.label = label;
    }

    /** The post by its code or its Chinese name. */
    static Post of(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(text) || one.label.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no post: " + text));
    }
}
