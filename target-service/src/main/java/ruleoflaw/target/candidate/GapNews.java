package ruleoflaw.target.candidate;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service needs of a gap that a pilot's self-check found. */
record GapNews(UUID pilotId, int year, String indicatorCode, String title, String state) {
    /** How far it is met; nothing when the sender says something we do not know yet. */
    @Nullable
    GapState gap() {
        return Arrays.stream(GapState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
    }
}
