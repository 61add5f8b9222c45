package ruleoflaw.target.lawsuit;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about a lawsuit. */
public sealed interface LawsuitEvent extends DomainEvent {
    @EventType(value = "target.lawsuit.concluded.v1", meaning = "行政诉讼案件已结案")
    record Concluded(UUID subject, UUID unitId, int year, LawsuitStatus status, LawsuitOutcome outcome)
            implements LawsuitEvent {}

    @EventType(value = "target.lawsuit.corrected.v1", meaning = "行政诉讼结案登记已更正")
    record Corrected(UUID subject, UUID unitId, int year, LawsuitStatus status, LawsuitOutcome outcome)
            implements LawsuitEvent {}

    @EventType(value = "target.lawsuit.withdrawn.v1", meaning = "行政诉讼结案登记已撤销")
    record Withdrawn(UUID subject, UUID unitId, int year, LawsuitStatus status, LawsuitOutcome outcome)
            implements LawsuitEvent {}
}
