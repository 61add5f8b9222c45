package ruleoflaw.inspection.draw;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A drawing as everybody sees it.
 *
 * @param rule how to repeat the draw
 * @param seed absent until it is revealed, and so is {@code drawn}
 */
record DrawingView(
        DrawingId id,
        long version,
        String purpose,
        List<String> pool,
        int count,
        String commitment,
        String rule,
        DrawingStatus status,
        Instant committedAt,
        @Nullable Instant drawnAt,
        @Nullable Instant revealedAt,
        @Nullable String seed,
        @Nullable List<String> drawn)
        implements Identified, Versioned {}
