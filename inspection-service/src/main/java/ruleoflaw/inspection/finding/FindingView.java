package ruleoflaw.inspection.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A finding as callers see it.
 *
 * @param solvedLate how it was solved; absent while it is not
 * @param mergedInto the finding that goes on for both, when this one is a duplicate
 * @param reason why it was withdrawn or merged
 */
record FindingView(
        FindingId id,
        long version,
        UUID unitId,
        @Nullable UUID roundId,
        @Nullable UUID visitId,
        FindingSource source,
        LocalDate foundOn,
        int year,
        String title,
        @Nullable String description,
        Severity severity,
        FindingStatus status,
        @Nullable LocalDate confirmedOn,
        @Nullable Boolean solvedLate,
        @Nullable UUID mergedInto,
        @Nullable String reason)
        implements Identified, Versioned {}
