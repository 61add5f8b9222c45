package ruleoflaw.target.amendment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An amendment in a list. */
record AmendmentRow(
        AmendmentId id,
        long version,
        UUID planId,
        int year,
        String reason,
        AmendmentStatus status,
        LocalDate proposedOn,
        @Nullable Integer revision,
        @Nullable LocalDate decidedOn) {}
