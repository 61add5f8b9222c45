package ruleoflaw.inspection.visit;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of visits; of an unannounced one only that it is over. */
public sealed interface VisitEvent extends DomainEvent {
    @EventType(value = "inspection.visit.announced.v1", meaning = "已通知单位将接受督查")
    record VisitAnnounced(UUID subject, UUID roundId, UUID unitId, LocalDate on) implements VisitEvent {}

    @EventType(value = "inspection.visit.moved.v1", meaning = "明查改期或改地点")
    record VisitMoved(UUID subject, UUID roundId, UUID unitId, LocalDate on) implements VisitEvent {}

    @EventType(value = "inspection.visit.cancelled.v1", meaning = "已通知的督查取消")
    record VisitCancelled(UUID subject, UUID roundId, UUID unitId) implements VisitEvent {}

    @EventType(value = "inspection.visit.closed.v1", meaning = "对单位的一次督查结束")
    record VisitClosed(UUID subject, UUID roundId, UUID unitId, VisitMode mode, LocalDate on, LocalDate closedOn)
            implements VisitEvent {}
}
