package ruleoflaw.publicity.question;

import java.util.Arrays;

/** How a question is answered. */
public enum QuestionKind {
    SINGLE("单选"),
    MULTIPLE("多选"),
    TRUE_FALSE("判断");

    private final String label;

    QuestionKind(String label) {
        this.label = label;
    }

    /** The kind by its code or its Chinese name. */
    static QuestionKind of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(text) || kind.label.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of question: " + text));
    }

    /** Whether an answer, in capital letters, can be the right one. */
    boolean allows(String answer) {
        return this == MULTIPLE ? answer.length() > 1 : answer.length() == 1;
    }
}
