package ruleoflaw.assessment.veto;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What is told of a veto, inside the office only. */
sealed interface VetoEvent extends DomainEvent {
    @EventType(value = "assessment.veto.opened.v1", meaning = "提出一票否决并听取单位意见", share = ShareType.NONE, internal = true)
    record VetoProposed(
            UUID subject, UUID unitId, int year, VetoStatus status, String ground, LocalDate lastDay, String rule)
            implements VetoEvent {}

    @EventType(value = "assessment.veto.confirmed.v1", meaning = "一票否决已确认", share = ShareType.NONE, internal = true)
    record VetoConfirmed(UUID subject, UUID unitId, int year, VetoStatus status, String ground) implements VetoEvent {}

    @EventType(value = "assessment.veto.dropped.v1", meaning = "一票否决未成立或已解除", share = ShareType.NONE, internal = true)
    record VetoDropped(UUID subject, UUID unitId, int year, VetoStatus status, String ground) implements VetoEvent {}
}
