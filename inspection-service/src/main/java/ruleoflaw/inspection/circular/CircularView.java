package ruleoflaw.inspection.circular;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.DayUnit;

/**
 * A circular as callers see it; a unit does not read the names of another unit's people.
 *
 * @param number the document number, once published
 * @param reason why it was returned or revoked
 */
record CircularView(
        CircularId id,
        long version,
        CircularKind kind,
        PublicationLevel level,
        String title,
        String content,
        String scope,
        List<Addressee> addressees,
        @Nullable String demand,
        @Nullable Integer days,
        @Nullable DayUnit dayUnit,
        @Nullable UUID escalationId,
        CircularStatus status,
        @Nullable LocalDate approvedOn,
        @Nullable String number,
        @Nullable LocalDate publishedOn,
        @Nullable String reason)
        implements Identified, Versioned {}
