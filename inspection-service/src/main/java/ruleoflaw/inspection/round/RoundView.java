package ruleoflaw.inspection.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.annualplan.item.LegalBasis;
import ruleoflaw.inspection.annualplan.item.RoundKind;

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
        @Nullable LocalDate closedOn,
        @Nullable UUID planItemId,
        @Nullable String outsidePlanReason)
        implements Identified, Versioned {}
