package ruleoflaw.target.lawsuit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.RecordSource;

/** A lawsuit as callers see it, with the source that says so. */
record LawsuitView(
        LawsuitId id,
        long version,
        UUID unitId,
        int year,
        RecordSource source,
        @Nullable String externalId,
        String caseNumber,
        String court,
        LocalDate concludedOn,
        LawsuitOutcome outcome,
        LawsuitStatus status,
        @Nullable String remark)
        implements Identified, Versioned {}
