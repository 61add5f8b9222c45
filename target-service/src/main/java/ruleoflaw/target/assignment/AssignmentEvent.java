package ruleoflaw.target.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.FileReference;

/**
 * Everything the rest of the suite may learn about an assignment. Those that bear on a score carry all a scorer needs:
 * {@code status} is where the assignment stands from now on.
 */
public sealed interface AssignmentEvent extends DomainEvent {
    @EventType(value = "target.assignment.issued.v1", meaning = "任务已下达")
    record Issued(
            UUID subject,
            UUID planId,
            int year,
            String targetCode,
            UUID unitId,
            BigDecimal weight,
            LocalDate due,
            AssignmentState.Standing status,
            @Nullable Outcome outcome,
            @Nullable LocalDate reportedOn)
            implements AssignmentEvent {
        Issued(AssignmentState now) {
            this(
                    now.subject(),
                    now.planId(),
                    now.year(),
                    now.targetCode(),
                    now.unitId(),
                    now.weight(),
                    now.due(),
                    now.status(),
                    now.outcome(),
                    now.reportedOn());
        }
    }

    @EventType(value = "target.assignment.acknowledged.v1", meaning = "责任单位已签收任务")
    record Acknowledged(UUID subject, int year, UUID unitId, LocalDate on) implements AssignmentEvent {}

    @EventType(value = "target.assignment.reminded.v1", meaning = "任务逾期未签收,已提醒责任单位")
    record Reminded(UUID subject, int year, String targetCode, UUID unitId, LocalDate acknowledgeBy)
            implements AssignmentEvent {}

    @EventType(value = "target.assignment.progressed.v1", meaning = "责任单位已报送任务进度")
    record Progressed(UUID subject, int year, UUID unitId, int percent, LocalDate on) implements AssignmentEvent {}

    @EventType(value = "target.assignment.completion-reported.v1", meaning = "责任单位已报告任务完成")
    record CompletionReported(UUID subject, int year, UUID unitId, LocalDate on) implements AssignmentEvent {}

    @EventType(value = "target.assignment.returned.v1", meaning = "完成情况被退回补正")
    record Returned(UUID subject, int year, UUID unitId, LocalDate on) implements AssignmentEvent {}

    @EventType(value = "target.assignment.completed.v1", meaning = "任务已确认完成")
    record Completed(
            UUID subject,
            UUID planId,
            int year,
            String targetCode,
            UUID unitId,
            BigDecimal weight,
            LocalDate due,
            AssignmentState.Standing status,
            @Nullable Outcome outcome,
            @Nullable LocalDate reportedOn,
            @Nullable List<FileReference> evidence)
            implements AssignmentEvent {
        Completed(AssignmentState now) {
            this(
                    now.subject(),
                    now.planId(),
                    now.year(),
                    now.targetCode(),
                    now.unitId(),
                    now.weight(),
                    now.due(),
                    now.status(),
                    now.outcome(),
                    now.reportedOn(),
                    null);
        }

        /** @param files what the unit gave as proof, and the office accepted */
        Completed provenBy(List<FileReference> files) {
            return new Completed(
                    subject,
                    planId,
                    year,
                    targetCode,
                    unitId,
                    weight,
                    due,
                    status,
                    outcome,
                    reportedOn,
                    List.copyOf(files));
        }
    }

    @EventType(value = "target.assignment.not-done.v1", meaning = "任务至计划办结未完成")
    record NotDone(
            UUID subject,
            UUID planId,
            int year,
            String targetCode,
            UUID unitId,
            BigDecimal weight,
            LocalDate due,
            AssignmentState.Standing status,
            @Nullable Outcome outcome,
            @Nullable LocalDate reportedOn)
            implements AssignmentEvent {
        NotDone(AssignmentState now) {
            this(
                    now.subject(),
                    now.planId(),
                    now.year(),
                    now.targetCode(),
                    now.unitId(),
                    now.weight(),
                    now.due(),
                    now.status(),
                    now.outcome(),
                    now.reportedOn());
        }
    }

    @EventType(value = "target.assignment.corrected.v1", meaning = "任务内容已更正")
    record Corrected(
            UUID subject,
            UUID planId,
            int year,
            String targetCode,
            UUID unitId,
            BigDecimal weight,
            LocalDate due,
            AssignmentState.Standing status,
            @Nullable Outcome outcome,
            @Nullable LocalDate reportedOn)
            implements AssignmentEvent {
        Corrected(AssignmentState now) {
            this(
                    now.subject(),
                    now.planId(),
                    now.year(),
                    now.targetCode(),
                    now.unitId(),
                    now.weight(),
                    now.due(),
                    now.status(),
                    now.outcome(),
                    now.reportedOn());
        }
    }

    @EventType(value = "target.assignment.extended.v1", meaning = "任务经批准延期")
    record Extended(
            UUID subject,
            UUID planId,
            int year,
            String targetCode,
            UUID unitId,
            BigDecimal weight,
            LocalDate due,
            AssignmentState.Standing status,
            LocalDate previousDue)
            implements AssignmentEvent {
        Extended(AssignmentState now, LocalDate previousDue) {
            this(
                    now.subject(),
                    now.planId(),
                    now.year(),
                    now.targetCode(),
                    now.unitId(),
                    now.weight(),
                    now.due(),
                    now.status(),
                    previousDue);
        }
    }

    @EventType(value = "target.assignment.withdrawn.v1", meaning = "任务已撤回")
    record Withdrawn(
            UUID subject,
            UUID planId,
            int year,
            String targetCode,
            UUID unitId,
            BigDecimal weight,
            LocalDate due,
            AssignmentState.Standing status,
            @Nullable Outcome outcome,
            @Nullable LocalDate reportedOn)
            implements AssignmentEvent {
        Withdrawn(AssignmentState now) {
            this(
                    now.subject(),
                    now.planId(),
                    now.year(),
                    now.targetCode(),
                    now.unitId(),
                    now.weight(),
                    now.due(),
                    now.status(),
                    now.outcome(),
                    now.reportedOn());
        }
    }
}
