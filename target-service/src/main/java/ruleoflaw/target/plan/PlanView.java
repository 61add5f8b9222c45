package ruleoflaw.target.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A plan as callers see it. */
record PlanView(
        PlanId id,
        long version,
        int year,
        String title,
        SuperiorDocument superiorDocument,
        PlanStatus status,
        @Nullable String approvalDocument,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate closedOn,
        int revision)
        implements Identified, Versioned {}
