package ruleoflaw.assessment.usage;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What is told of a use, inside the office only: that it happened, not what was handed over. */
sealed interface UsageEvent extends DomainEvent {
    @EventType(
            value = "assessment.result.used.v1",
            meaning = "考核结果被运用(只记用途和接收单位)",
            share = ShareType.NONE,
            internal = true)
    record ResultUsed(
            UUID subject, UseKind kind, int year, String recipient, String purpose, String legalGround, int units)
            implements UsageEvent {}
}
