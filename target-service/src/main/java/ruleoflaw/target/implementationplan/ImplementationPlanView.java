package ruleoflaw.target.implementationplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * An implementation plan as callers see it.
 *
 * @param fileBy the last day on which it was in time to file it
 * @param late it was first filed after that day
 * @param remark why it was returned
 */
record ImplementationPlanView(
        ImplementationPlanId id,
        long version,
        UUID planId,
        int year,
        UUID unitId,
        String title,
        String content,
        List<UUID> fileIds,
        int milestones,
        ImplementationPlanStatus status,
        LocalDate fileBy,
        String rule,
        LocalDate firstFiledOn,
        LocalDate filedOn,
        boolean late,
        @Nullable LocalDate decidedOn,
        @Nullable String remark)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/implementation-plans";
    }
}
