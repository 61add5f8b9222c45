package ruleoflaw.publicity.place;

import org.jspecify.annotations.Nullable;

/**
 * A line of an edition.
 *
 * @param trust how far the line was checked, in the seeds' words: SEED, V, S or M
 */
record PlaceEntry(
        int position, String code, String name, @Nullable String trust) {}
