package ruleoflaw.inspection.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A round as callers see it. */
record RoundView(
        RoundId id,
        long version,
        int year,
        String name,
        RoundKind kind,
        @Nullable String theme,
        LegalBasis legalBasis,
        String approvalDocument,
        LocalDate from,
        LocalDate to,
        RoundStatus status,
        @Nullable LocalDate closedOn)
        implements Identified, Versioned {}
