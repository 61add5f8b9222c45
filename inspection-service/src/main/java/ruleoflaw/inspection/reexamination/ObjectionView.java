package ruleoflaw.inspection.reexamination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/**
 * An objection as callers see it.
 *
 * @param part which part of the opinion; absent: the whole
 * @param deadline by when it must be decided, with the rule
 */
record ObjectionView(
        ObjectionId id,
        long version,
        UUID opinionId,
        UUID unitId,
        @Nullable String part,
        String grounds,
        List<UUID> fileIds,
        LocalDate raisedOn,
        Deadline deadline,
        ObjectionStatus status,
        @Nullable LocalDate decidedOn,
        @Nullable String reason)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/opinion-objections";
    }
}
