package ruleoflaw.inspection.adjustment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** An asked extension as callers see it. */
record ExtensionView(
        ExtensionId id,
        long version,
        UUID orderId,
        UUID unitId,
        LocalDate until,
        String reason,
        LocalDate askedOn,
        ExtensionStatus status,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionReason)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/extensions";
    }
}
