package ruleoflaw.target.candidate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A candidate as callers see it; without a pilot it is the office's own. */
record CandidateView(
        CandidateId id,
        long version,
        int year,
        String title,
        @Nullable String indicatorCode,
        @Nullable UUID pilotId,
        @Nullable GapState gap,
        CandidateStatus status,
        @Nullable UUID targetId,
        @Nullable String reason)
        implements Identified, Versioned {}
