package ruleoflaw.inspection.veto;

import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the assessment learns of proposed vetoes; it never leaves the office. */
public sealed interface VetoEvent extends DomainEvent {
    @EventType(
            value = "inspection.veto.proposed.v1",
            meaning = "整改弄虚作假,提出一票否决建议",
            share = ShareType.NONE,
            internal = true)
    record VetoProposed(UUID subject, UUID unitId, int year, UUID findingId, String ground, List<UUID> fileIds)
            implements VetoEvent {}

    @EventType(value = "inspection.veto.retracted.v1", meaning = "撤回一票否决建议", share = ShareType.NONE, internal = true)
    record VetoRetracted(UUID subject, UUID unitId, int year, UUID findingId, String reason) implements VetoEvent {}
}
