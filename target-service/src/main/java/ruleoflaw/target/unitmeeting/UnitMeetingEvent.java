package ruleoflaw.target.unitmeeting;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about the meetings of units. */
sealed interface UnitMeetingEvent extends DomainEvent {
    @EventType(value = "target.unit-meeting.held.v1", meaning = "责任单位已专题研究法治工作")
    record Held(UUID subject, UUID unitId, int year, UnitMeetingStatus status, LocalDate on)
            implements UnitMeetingEvent {}

    @EventType(value = "target.unit-meeting.withdrawn.v1", meaning = "专题研究记录已撤回")
    record Withdrawn(UUID subject, UUID unitId, int year, UnitMeetingStatus status, LocalDate on)
            implements UnitMeetingEvent {}
}
