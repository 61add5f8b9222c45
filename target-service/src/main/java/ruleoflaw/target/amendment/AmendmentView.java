package ruleoflaw.target.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.annualtarget.TargetDescription;

/**
 * An amendment as callers see it.
 *
 * @param revision which revision of the plan it made
 * @param decision the paper that approved it, or why it was rejected
 */
record AmendmentView(
        AmendmentId id,
        long version,
        UUID planId,
        int year,
        String reason,
        AmendmentStatus status,
        LocalDate proposedOn,
        @Nullable Integer revision,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        List<Line> changes)
        implements Identified, Versioned {
    /** What a target was, and what it is to be; a new one was nothing. */
    record Line(@Nullable UUID targetId, @Nullable TargetDescription before, TargetDescription after) {}

    @Override
    public String home() {
        return "/v1/plan-amendments";
    }
}
