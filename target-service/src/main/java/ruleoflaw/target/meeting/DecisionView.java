package ruleoflaw.target.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;

/** A decision as callers see it. */
record DecisionView(
        UUID id,
        UUID meetingId,
        int year,
        String text,
        @Nullable UUID targetId,
        List<UUID> unitIds,
        LocalDate due) implements Identified {
    @Override
    public String home() {
        return "/v1/meeting-decisions";
    }
}
