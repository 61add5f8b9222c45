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
 * @param reason why it was withdrawn
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
        @Nullable String reason)
        implements Identified, Versioned {}
