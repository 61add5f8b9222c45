package ruleoflaw.assessment.accountability;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What is told of accountability, inside the office only: personnel matters are on no public topic. */
sealed interface AccountabilityEvent extends DomainEvent {
    @EventType(
            value = "assessment.accountability.opened.v1",
            meaning = "责任追究事项立项",
            share = ShareType.NONE,
            internal = true)
    record Opened(UUID subject, UUID unitId, int year, Trigger trigger) implements AccountabilityEvent {}

    @EventType(
            value = "assessment.accountability.proposed.v1",
            meaning = "责任追究建议已移送有权机关",
            share = ShareType.NONE,
            internal = true)
    record Proposed(UUID subject, UUID unitId, int year, String organ) implements AccountabilityEvent {}

    @EventType(
            value = "assessment.accountability.concluded.v1",
            meaning = "责任追究事项办结",
            share = ShareType.NONE,
            internal = true)
    record Concluded(UUID subject, UUID unitId, int year, AccountabilityStatus status) implements AccountabilityEvent {}
}
