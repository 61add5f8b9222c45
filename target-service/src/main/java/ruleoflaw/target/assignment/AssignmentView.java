package ruleoflaw.target.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * An assignment as callers see it.
 *
 * @param lastDay the day up to which a report is in time: {@code due}, or the next working day
 * @param outcome absent until it is known
 * @param remark why it was last returned, corrected or withdrawn
 */
public record AssignmentView(
        AssignmentId id,
        long version,
        UUID planId,
        UUID targetId,
        String targetCode,
        String title,
        UUID unitId,
        String unitName,
        BigDecimal weight,
        LocalDate due,
        LocalDate lastDay,
        String rule,
        boolean calendarAssumed,
        LocalDate acknowledgeBy,
        @Nullable UUID leadUnitId,
        List<UUID> assistingUnitIds,
        AssignmentStatus status,
        @Nullable Outcome outcome,
        int percent,
        LocalDate issuedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate settledOn,
        @Nullable String result,
        List<UUID> fileIds,
        @Nullable String remark)
        implements Identified, Versioned {}
