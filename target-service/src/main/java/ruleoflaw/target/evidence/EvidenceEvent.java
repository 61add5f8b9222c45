package ruleoflaw.target.evidence;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of evidence: that it came, how it looks, what the checks say. */
public sealed interface EvidenceEvent extends DomainEvent {
    @EventType(value = "target.evidence.filed.v1", meaning = "单位已报送佐证材料")
    record Filed(UUID subject, UUID unitId, int year, String kind, boolean late, boolean burst, boolean duplicate)
            implements EvidenceEvent {}

    @EventType(value = "target.evidence.revised.v1", meaning = "佐证材料的说明已修改")
    record Revised(UUID subject, UUID unitId, int year, int amendments) implements EvidenceEvent {}

    /** @param question FORMAL (要件) or SUBSTANTIVE (实质) */
    @EventType(value = "target.evidence.checked.v1", meaning = "佐证材料已作要件或实质审核")
    record Checked(UUID subject, UUID unitId, int year, String question, boolean passed) implements EvidenceEvent {}
}
