package ruleoflaw.assessment.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * An entry of a ledger.
 *
 * @param points what the scheme gives or takes for it, exactly
 * @param cap what all entries of this ledger together may come to
 */
record EntryView(
        EntryId id,
        long version,
        UUID unitId,
        int year,
        Side side,
        String kind,
        String title,
        String legalBasis,
        String documentNumber,
        String issuer,
        LocalDate issuedOn,
        @Nullable UUID factId,
        List<UUID> fileIds,
        String points,
        String cap,
        EntryStatus status,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String reason)
        implements Identified, Versioned {}
