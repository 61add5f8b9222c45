package ruleoflaw.inspection.tip.informant;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A request to see an identity, as the two officers and the auditors see it. */
record AccessView(
        AccessId id,
        long version,
        UUID tipId,
        AccessStatus status,
        String reason,
        String askedBy,
        LocalDate askedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate readOn)
        implements Identified, Versioned {}
