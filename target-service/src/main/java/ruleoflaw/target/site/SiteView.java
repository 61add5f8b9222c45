package ruleoflaw.target.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A site as callers see it. */
record SiteView(
        SiteId id,
        long version,
        UUID unitId,
        String name,
        String place,
        BigDecimal latitude,
        BigDecimal longitude,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean active)
        implements Identified, Versioned {}
