package ruleoflaw.inspection.veto;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A proposed veto as the office sees it. */
record VetoView(
        VetoProposalId id,
        long version,
        UUID findingId,
        UUID unitId,
        int year,
        String ground,
        List<UUID> fileIds,
        String proposedBy,
        LocalDate proposedOn,
        VetoStatus status,
        @Nullable String reason)
        implements Identified, Versioned {}
