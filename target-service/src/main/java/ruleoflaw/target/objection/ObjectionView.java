package ruleoflaw.target.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** An objection with both values. */
record ObjectionView(
        ObjectionId id,
        long version,
        UUID unitId,
        ObjectionKind kind,
        UUID recordId,
        String reportedValue,
        String ownValue,
        String reason,
        List<UUID> fileIds,
        LocalDate raisedOn,
        ObjectionStatus status,
        @Nullable String ruling,
        @Nullable LocalDate ruledOn)
        implements Identified, Versioned {
    /** An objection in a list. */
    record Row(
            ObjectionId id,
            long version,
            UUID unitId,
            ObjectionKind kind,
            UUID recordId,
            String reportedValue,
            String ownValue,
            LocalDate raisedOn,
            ObjectionStatus status) {}
}
