package ruleoflaw.target.exemption;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A claim as callers see it; {@code decision} is the paper that approved it, or why not. */
record ExemptionView(
        ExemptionId id,
        long version,
        UUID unitId,
        int year,
        String indicatorCode,
        String reason,
        ExemptionStatus status,
        @Nullable String decision,
        @Nullable LocalDate decidedOn)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/exemptions";
    }
}
