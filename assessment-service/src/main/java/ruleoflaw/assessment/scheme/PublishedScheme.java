package ruleoflaw.assessment.scheme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of our own {@code assessment.scheme.published.v1} when the topics are played again. */
record PublishedScheme(
        UUID subject,
        int edition,
        @Nullable String reason,
        @Nullable String approval,
        String document,
        Instant at) {}
