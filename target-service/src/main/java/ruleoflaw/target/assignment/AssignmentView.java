package ruleoflaw.target.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

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
        implements Identified, Versioned {
    AssignmentView(
            AssignmentId id,
            long version,
            Task task,
            Cooperation cooperation,
            Deadline deadline,
            LocalDate acknowledgeBy,
            AssignmentStatus status,
            @Nullable Outcome outcome,
            int percent,
            LocalDate issuedOn,
            @Nullable LocalDate acknowledgedOn,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate settledOn,
            @Nullable String result,
            List<UUID> fileIds,
            @Nullable String remark) {
        this(
                id,
                version,
                task.planId(),
                task.targetId(),
                task.targetCode(),
                task.title(),
                task.unitId(),
                task.unitName(),
                task.weight(),
                deadline.due(),
                deadline.lastDay(),
                deadline.rule(),
                deadline.calendarAssumed(),
                acknowledgeBy,
                cooperation.leadUnitId(),
                cooperation.assistingUnitIds(),
                status,
                outcome,
                percent,
                issuedOn,
                acknowledgedOn,
                reportedOn,
                settledOn,
                result,
                List.copyOf(fileIds),
                remark);
    }
}
