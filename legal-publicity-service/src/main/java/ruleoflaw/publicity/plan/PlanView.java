package ruleoflaw.publicity.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A plan as callers see it.
 *
 * @param reason why it was returned or withdrawn
 */
record PlanView(
        PlanId id,
        long version,
        UUID unitId,
        int year,
        String title,
        int plannedActivities,
        PlanStatus status,
        @Nullable String reason,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate publishedOn)
        implements Identified, Versioned {}
