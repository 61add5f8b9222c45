package ruleoflaw.target.tenure;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.target.post.PostKind;

/** What the rest of the suite may learn about tenures: that posts are held or vacant, never by whom. */
sealed interface TenureEvent extends DomainEvent {
    @EventType(value = "target.post.occupied.v1", meaning = "岗位有人任职")
    record Occupied(UUID subject, UUID unitId, PostKind kind, LocalDate on) implements TenureEvent {}

    @EventType(value = "target.post.vacated.v1", meaning = "岗位人员离任")
    record Vacated(UUID subject, UUID unitId, PostKind kind, LocalDate on) implements TenureEvent {}
}
