package ruleoflaw.target.extension;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about requests for more time. */
sealed interface ExtensionEvent extends DomainEvent {
    @EventType(value = "target.extension.requested.v1", meaning = "责任单位申请任务延期")
    record Requested(UUID subject, UUID assignmentId, UUID unitId, int year, LocalDate due, LocalDate wanted)
            implements ExtensionEvent {}

    @EventType(value = "target.extension.approved.v1", meaning = "任务延期已批准")
    record Approved(UUID subject, UUID assignmentId, UUID unitId, int year, LocalDate due, LocalDate previousDue)
            implements ExtensionEvent {}

    @EventType(value = "target.extension.rejected.v1", meaning = "任务延期未批准")
    record Rejected(UUID subject, UUID assignmentId, UUID unitId, int year, LocalDate due) implements ExtensionEvent {}
}
