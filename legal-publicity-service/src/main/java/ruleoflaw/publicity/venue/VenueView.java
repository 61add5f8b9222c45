package ruleoflaw.publicity.venue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A venue as callers see it. */
record VenueView(
        VenueId id,
        long version,
        UUID unitId,
        String name,
        VenueType type,
        String place,
        @Nullable String village,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        VenueStatus status,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason)
        implements Identified, Versioned {}
