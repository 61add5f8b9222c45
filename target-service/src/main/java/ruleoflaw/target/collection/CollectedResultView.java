package ruleoflaw.target.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.figure.Tally;

/**
 * A unit's part of a collection as callers see it.
 *
 * @param tally how the unit's assignments stand, counted by the service, so that nobody has to type it
 * @param reason why it was last returned
 */
record CollectedResultView(
        UUID id,
        long version,
        UUID collectionId,
        UUID unitId,
        int year,
        CollectedResultStatus status,
        Tally tally,
        @Nullable String results,
        @Nullable String problems,
        @Nullable String experience,
        List<UUID> fileIds,
        @Nullable LocalDate submittedOn,
        @Nullable Boolean late,
        @Nullable String reason)
        implements Identified, Versioned {}
