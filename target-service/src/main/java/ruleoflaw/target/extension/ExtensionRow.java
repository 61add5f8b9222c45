package ruleoflaw.target.extension;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for more time in a list. */
record ExtensionRow(
        ExtensionId id,
        long version,
        UUID assignmentId,
        UUID unitId,
        int year,
        LocalDate due,
        LocalDate wanted,
        String reason,
        ExtensionStatus status,
        LocalDate requestedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decision) {}
