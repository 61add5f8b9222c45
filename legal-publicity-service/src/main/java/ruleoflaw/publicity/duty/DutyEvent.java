package ruleoflaw.publicity.duty;

import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of a duty list: for which laws a unit has to answer that year. */
public sealed interface DutyEvent extends DomainEvent {
    @EventType(value = "publicity.duty-list.published.v1", meaning = "普法责任清单公布")
    record DutyListPublished(UUID subject, UUID unitId, int year, List<String> laws, DutyListStatus status)
            implements DutyEvent {}

    @EventType(value = "publicity.duty-list.withdrawn.v1", meaning = "普法责任清单撤回")
    record DutyListWithdrawn(UUID subject, UUID unitId, int year, List<String> laws, DutyListStatus status)
            implements DutyEvent {}
}
