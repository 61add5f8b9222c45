package ruleoflaw.target.milestone;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about milestones. */
sealed interface MilestoneEvent extends DomainEvent {
    /** @param late whether it was completed after its last day */
    @EventType(value = "target.milestone.completed.v1", meaning = "任务节点已完成")
    record Completed(UUID subject, UUID assignmentId, UUID unitId, int year, boolean late, LocalDate on)
            implements MilestoneEvent {}

    @EventType(value = "target.milestone.reopened.v1", meaning = "任务节点被退回重办")
    record Reopened(UUID subject, UUID assignmentId, UUID unitId, int year, LocalDate on) implements MilestoneEvent {}
}
