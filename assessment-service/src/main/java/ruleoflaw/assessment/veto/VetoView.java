package ruleoflaw.assessment.veto;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A veto case as the office and its unit see it.
 *
 * @param lastDayToSpeak until when the unit may state its case, by the rule beside it
 */
record VetoView(
        VetoId id,
        long version,
        UUID unitId,
        int year,
        String ground,
        @Nullable String legalBasis,
        @Nullable UUID findingId,
        List<UUID> fileIds,
        String proposedBy,
        LocalDate proposedOn,
        LocalDate lastDayToSpeak,
        String rule,
        VetoStatus status,
        @Nullable String statement,
        List<UUID> statementFileIds,
        @Nullable LocalDate heardOn,
        @Nullable String documentNumber,
        @Nullable String reason,
        @Nullable LocalDate decidedOn)
        implements Identified, Versioned {}
