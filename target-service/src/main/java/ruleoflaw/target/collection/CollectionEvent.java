package ruleoflaw.target.collection;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about a collection; the texts stay here. */
public sealed interface CollectionEvent extends DomainEvent {
    @EventType(value = "target.collection.opened.v1", meaning = "年终结果回收开始")
    record Opened(UUID subject, UUID planId, int year, LocalDate due, int units) implements CollectionEvent {}

    /** @param missing units that had handed in nothing usable */
    @EventType(value = "target.collection.closed.v1", meaning = "年终结果回收结束")
    record Closed(UUID subject, UUID planId, int year, int accepted, int missing) implements CollectionEvent {}

    @EventType(value = "target.collected-result.submitted.v1", meaning = "单位报送年终结果、问题和经验")
    record ResultSubmitted(UUID subject, UUID collectionId, UUID unitId, int year, LocalDate submittedOn, boolean late)
            implements CollectionEvent {}

    @EventType(value = "target.collected-result.returned.v1", meaning = "单位报送的年终材料被退回补正")
    record ResultReturned(UUID subject, UUID collectionId, UUID unitId, int year) implements CollectionEvent {}

    @EventType(value = "target.collected-result.accepted.v1", meaning = "单位报送的年终材料被采纳")
    record ResultAccepted(UUID subject, UUID collectionId, UUID unitId, int year) implements CollectionEvent {}
}
