package ruleoflaw.target.implementationplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An implementation plan in a list. */
record ImplementationPlanRow(
        ImplementationPlanId id,
        long version,
        UUID planId,
        int year,
        UUID unitId,
        String title,
        int milestones,
        ImplementationPlanStatus status,
        LocalDate fileBy,
        LocalDate firstFiledOn,
        LocalDate filedOn,
        @Nullable LocalDate decidedOn) {}
