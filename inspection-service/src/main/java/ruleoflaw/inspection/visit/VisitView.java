package ruleoflaw.inspection.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A visit as callers see it. */
public record VisitView(
        VisitId id,
        long version,
        UUID roundId,
        UUID unitId,
        VisitMode mode,
        LocalDate on,
        @Nullable String place,
        VisitStatus status,
        @Nullable LocalDate closedOn,
        @Nullable String reason)
        implements Identified, Versioned {
    /** Whether only the team may know of it. */
    boolean sealed() {
        return mode == VisitMode.UNANNOUNCED && status != VisitStatus.CLOSED;
    }

    @Override
    public String home() {
        return "/v1/visits";
    }
}
