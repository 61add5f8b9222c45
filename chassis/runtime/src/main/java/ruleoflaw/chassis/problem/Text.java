package ruleoflaw.chassis.problem;

import java.util.Locale;

/** One sentence in both languages of the suite; Chinese is the one an official reads unless he asks for English. */
public record Text(String zh, String en) {
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** The sentence for a reader of the given locale: English for {@code en}, Chinese for everybody else. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    Text filled(Object... arguments) {
        return new Text(String.format(Locale.ROOT, zh, arguments), String.format(Locale.ROOT, en, arguments));
    }
}
