package ruleoflaw.publicity.roster;

import java.util.Arrays;

/** The highest degree somebody holds. */
enum Education {
    BELOW("大专以下"),
    COLLEGE("大专"),
    BACHELOR("本科"),
    MASTER("研究生");

    private final String label;

    Education(String label) {
        this.label = label;
    }

    /** The degree by its code or its Chinese name. */
    static Education of(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(text) || one.label.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no degree: " + text));
    }
}
