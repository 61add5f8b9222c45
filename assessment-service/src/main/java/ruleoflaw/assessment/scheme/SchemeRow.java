package ruleoflaw.assessment.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A scheme in a list. */
record SchemeRow(
        SchemeId id,
        long version,
        String code,
        int edition,
        int year,
        String title,
        SchemeStatus status,
        @Nullable Instant publishedAt) {}
