package ruleoflaw.inspection.tip.content;

import java.util.HashSet;
import java.util.Set;

/** Finds out whether somebody took over what another one wrote instead of saying it himself. */
final class CopiedText {
    /** So many characters in a row are no accident. */
    static final int RUN = 16;

    private final Set<String> runs = new HashSet<>();

    CopiedText(String original) {
        var letters = letters(original);
        for (var start = 0; start + RUN <= letters.length(); start++) {
            runs.add(letters.substring(start, start + RUN));
        }
    }

    boolean isIn(String text) {
        var letters = letters(text);
        for (var start = 0; start + RUN <= letters.length(); start++) {
            if (runs.contains(letters.substring(start, start + RUN))) {
                return true;
            }
        }
        return false;
    }

    /** Without spaces and punctuation, which are easily changed. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
