package ruleoflaw.inspection.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.finding.term.FindingTerm;

/**
 * A finding as callers see it.
 *
 * @param solvedLate how it was solved; absent while it is not
 * @param mergedInto the finding that goes on for both, when this one is a duplicate
 * @param reason why it was withdrawn or merged
 * @param term how long the unit has; only where one finding is shown alone, and absent once it no longer counts
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
        @Nullable String reason,
        @Nullable FindingTerm term)
        implements Identified, Versioned {
    FindingView(
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
            @Nullable String reason) {
        this(
                id,
                version,
                unitId,
                roundId,
                visitId,
                source,
                foundOn,
                year,
                title,
                description,
                severity,
                status,
                confirmedOn,
                solvedLate,
                mergedInto,
                reason,
                null);
    }

    FindingView within(FindingTerm given) {
        return new FindingView(
                id,
                version,
                unitId,
                roundId,
                visitId,
                source,
                foundOn,
                year,
                title,
                description,
                severity,
                status,
                confirmedOn,
                solvedLate,
                mergedInto,
                reason,
                given);
    }
}
