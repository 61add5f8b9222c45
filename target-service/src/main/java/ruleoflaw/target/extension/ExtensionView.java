package ruleoflaw.target.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/**
 * A request for more time as callers see it.
 *
 * @param decision the paper that granted it, or why it was refused
 */
record ExtensionView(
        ExtensionId id,
        long version,
        UUID assignmentId,
        UUID unitId,
        int year,
        Day original,
        Day wanted,
        String reason,
        List<UUID> fileIds,
        ExtensionStatus status,
        LocalDate requestedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decision)
        implements Identified, Versioned {
    /** A deadline with the rule that made it. */
    record Day(LocalDate due, LocalDate lastDay, String rule) {
        static Day of(Deadline deadline) {
            return new Day(deadline.due(), deadline.lastDay(), deadline.rule());
        }
    }

    @Override
    public String home() {
        return "/v1/extensions";
    }
}
