package ruleoflaw.target.cleanup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A document of a round as callers see it. */
record VerdictView(
        UUID id,
        long version,
        UUID roundId,
        UUID documentId,
        UUID unitId,
        String title,
        String number,
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable LocalDate givenOn)
        implements Identified, Versioned {}
