package ruleoflaw.inspection.finding;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of findings: nothing before the office has confirmed them. */
public sealed interface FindingEvent extends DomainEvent {
    @EventType(value = "inspection.finding.confirmed.v1", meaning = "问题经确认,列入问题清单")
    record FindingConfirmed(
            UUID subject,
            UUID unitId,
            int year,
            FindingSource source,
            Severity severity,
            LocalDate foundOn,
            FindingOutcome status)
            implements FindingEvent {}

    @EventType(value = "inspection.finding.withdrawn.v1", meaning = "已确认的问题撤销,不再计数")
    record FindingWithdrawn(
            UUID subject,
            UUID unitId,
            int year,
            FindingSource source,
            Severity severity,
            LocalDate foundOn,
            FindingOutcome status)
            implements FindingEvent {}

    /** {@code intoId} is the finding that goes on for both. */
    @EventType(value = "inspection.finding.merged.v1", meaning = "重复的问题合并到另一问题")
    record FindingMerged(UUID subject, UUID unitId, int year, UUID intoId) implements FindingEvent {}

    /** {@code unitId} is the unit it counts for from now on. */
    @EventType(value = "inspection.finding.transferred.v1", meaning = "问题移交其他单位整改")
    record FindingTransferred(
            UUID subject,
            UUID fromUnitId,
            UUID unitId,
            int year,
            FindingSource source,
            Severity severity,
            LocalDate foundOn,
            FindingOutcome status)
            implements FindingEvent {}

    /** The status by which problems are counted, always the latest one. */
    @EventType(value = "inspection.finding.state.v1", meaning = "已确认问题的当前状态")
    record FindingState(
            UUID subject,
            UUID unitId,
            int year,
            FindingSource source,
            Severity severity,
            LocalDate foundOn,
            FindingOutcome status)
            implements FindingEvent, CurrentState {}
}
