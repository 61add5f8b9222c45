package ruleoflaw.inspection.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A dispute as callers see it. */
record DisputeView(
        DisputeId id,
        long version,
        UUID findingId,
        UUID unitId,
        String ground,
        List<UUID> fileIds,
        LocalDate raisedOn,
        DisputeStatus status,
        @Nullable LocalDate ruledOn,
        @Nullable String reason)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/disputes";
    }
}
