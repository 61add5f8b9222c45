package ruleoflaw.inspection.urging;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about an urging order. */
public sealed interface UrgingEvent extends DomainEvent {
    @EventType(value = "inspection.urging-order.issued.v1", meaning = "下达督办单")
    record UrgingIssued(UUID subject, UUID unitId, int year, UrgingStatus status, LocalDate issuedOn, LocalDate due)
            implements UrgingEvent {}

    @EventType(value = "inspection.urging-order.replied.v1", meaning = "单位回复督办单")
    record UrgingReplied(UUID subject, UUID unitId, int year, UrgingStatus status, LocalDate repliedOn)
            implements UrgingEvent {}

    @EventType(value = "inspection.urging-order.returned.v1", meaning = "督办回复不符合要求,退回")
    record UrgingReturned(UUID subject, UUID unitId, int year, UrgingStatus status) implements UrgingEvent {}

    @EventType(value = "inspection.urging-order.closed.v1", meaning = "督办事项办结")
    record UrgingClosed(UUID subject, UUID unitId, int year, UrgingStatus status) implements UrgingEvent {}

    @EventType(value = "inspection.urging-order.withdrawn.v1", meaning = "撤销督办单")
    record UrgingWithdrawn(UUID subject, UUID unitId, int year, UrgingStatus status) implements UrgingEvent {}
}
