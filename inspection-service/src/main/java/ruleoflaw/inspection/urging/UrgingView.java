package ruleoflaw.inspection.urging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * An urging order as callers see it.
 *
 * @param reason why it was last returned or withdrawn
 */
record UrgingView(
        UrgingId id,
        long version,
        UUID unitId,
        String title,
        String demand,
        LocalDate issuedOn,
        LocalDate due,
        LocalDate lastDay,
        String rule,
        @Nullable UUID escalationId,
        UrgingStatus status,
        @Nullable String reply,
        @Nullable LocalDate repliedOn,
        @Nullable String reason)
        implements Identified, Versioned {}
