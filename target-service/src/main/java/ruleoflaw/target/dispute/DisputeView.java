package ruleoflaw.target.dispute;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A dispute as callers see it. */
record DisputeView(
        DisputeId id,
        long version,
        UUID assignmentId,
        UUID unitId,
        int year,
        String claim,
        @Nullable UUID proposedUnitId,
        DisputeStatus status,
        LocalDate raisedOn,
        @Nullable Ruling ruling,
        @Nullable String grounds,
        @Nullable String document,
        @Nullable LocalDate settledOn)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/disputes";
    }
}
