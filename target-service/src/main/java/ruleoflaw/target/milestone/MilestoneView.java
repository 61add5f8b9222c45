package ruleoflaw.target.milestone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A milestone as callers see it.
 *
 * @param late it was completed after its last day
 * @param remark why it was reopened
 */
public record MilestoneView(
        MilestoneId id,
        long version,
        UUID implementationPlanId,
        UUID assignmentId,
        UUID unitId,
        String title,
        BigDecimal weight,
        LocalDate due,
        LocalDate lastDay,
        String rule,
        String deliverable,
        @Nullable LocalDate completedOn,
        boolean late,
        @Nullable String result,
        @Nullable String remark)
        implements Identified, Versioned {}
