package ruleoflaw.publicity.place;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Which edition of the place dictionary is in force. */
@ConfigMapping(prefix = "publicity.place")
interface PlaceConfig {
    /** The edition of every year that has none of its own; the office's speech names this one. */
    @WithDefault("S2")
    String edition();

    /** Editions of single years, as {@code publicity.place.edition-of.2027=SEVEN}. */
    Map<Integer, String> editionOf();

    default String editionIn(int year) {
        return editionOf().getOrDefault(year, edition());
    }
}
