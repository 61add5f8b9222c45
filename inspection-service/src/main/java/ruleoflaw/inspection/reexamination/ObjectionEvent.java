package ruleoflaw.inspection.reexamination;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of objections; never the grounds. */
public sealed interface ObjectionEvent extends DomainEvent {
    @EventType(value = "inspection.feedback-objection.raised.v1", meaning = "单位对督查反馈意见申请复核")
    record ObjectionRaised(UUID subject, UUID opinionId, UUID unitId, int year, LocalDate on, LocalDate lastDay)
            implements ObjectionEvent {}

    @EventType(value = "inspection.feedback-objection.decided.v1", meaning = "作出复核决定")
    record ObjectionDecided(
            UUID subject, UUID opinionId, UUID unitId, int year, ObjectionStatus status, LocalDate on, boolean late)
            implements ObjectionEvent {}
}
