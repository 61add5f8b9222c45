package ruleoflaw.inspection.escalation;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;
import ruleoflaw.inspection.ladder.ToldKind;

/** What only the office may learn of: that somebody shall be held to account. */
public sealed interface AccountabilityEvent extends DomainEvent {
    @EventType(
            value = "inspection.accountability.proposed.v1",
            meaning = "经批准提出追责建议",
            share = ShareType.NONE,
            internal = true)
    record AccountabilityProposed(UUID subject, UUID unitId, int year, ToldKind matterKind, UUID matterId, String rule)
            implements AccountabilityEvent {}
}
