package ruleoflaw.target.difficulty;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about difficulties; no measure reads it. */
sealed interface DifficultyEvent extends DomainEvent {
    @EventType(value = "target.difficulty.raised.v1", meaning = "责任单位提出困难问题,请求协调")
    record Raised(UUID subject, UUID unitId, int year, DifficultyStatus status, LocalDate on)
            implements DifficultyEvent {}

    @EventType(value = "target.difficulty.coordinated.v1", meaning = "困难问题正在协调")
    record Coordinated(UUID subject, UUID unitId, int year, DifficultyStatus status, LocalDate on)
            implements DifficultyEvent {}

    @EventType(value = "target.difficulty.resolved.v1", meaning = "困难问题已解决")
    record Resolved(UUID subject, UUID unitId, int year, DifficultyStatus status, LocalDate on)
            implements DifficultyEvent {}

    @EventType(value = "target.difficulty.withdrawn.v1", meaning = "困难问题已撤回")
    record Withdrawn(UUID subject, UUID unitId, int year, DifficultyStatus status, LocalDate on)
            implements DifficultyEvent {}
}
