package ruleoflaw.target.cleanup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A clean-up round as callers see it. */
record RoundView(
        RoundId id,
        long version,
        String title,
        LocalDate openedOn,
        RoundStatus status,
        @Nullable LocalDate publishedOn,
        @Nullable String document,
        @Nullable LocalDate nextDue)
        implements Identified, Versioned {}
