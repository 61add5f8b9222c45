package ruleoflaw.assessment.scheme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we read of our own {@code assessment.scheme.published.v1} when the topics are played again.
 *
 * @param document absent in events from before the rules travelled with them
 */
record PublishedScheme(
        UUID subject,
        int edition,
        @Nullable String reason,
        @Nullable String approval,
        @Nullable String document,
        Instant at) {}
