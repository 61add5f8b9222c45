package ruleoflaw.target.dispute;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about disputes: that there is one, and how it ended. */
sealed interface DisputeEvent extends DomainEvent {
    @EventType(value = "target.dispute.raised.v1", meaning = "责任单位提出职责争议")
    record Raised(UUID subject, UUID assignmentId, UUID unitId, int year, LocalDate on) implements DisputeEvent {}

    @EventType(value = "target.dispute.ruled.v1", meaning = "职责争议已裁定")
    record Ruled(UUID subject, UUID assignmentId, UUID unitId, int year, Ruling ruling, LocalDate on)
            implements DisputeEvent {}

    @EventType(value = "target.dispute.withdrawn.v1", meaning = "职责争议已撤回")
    record Withdrawn(UUID subject, UUID assignmentId, UUID unitId, int year, LocalDate on) implements DisputeEvent {}
}
