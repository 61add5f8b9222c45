package ruleoflaw.target.bottleneck;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about difficult issues. */
sealed interface BottleneckIssueEvent extends DomainEvent {
    @EventType(value = "target.bottleneck-issue.listed.v1", meaning = "难点堵点问题已列入清单")
    record Listed(UUID subject, UUID unitId, int year, BottleneckIssueStatus status, LocalDate on)
            implements BottleneckIssueEvent {}

    @EventType(value = "target.bottleneck-issue.progressed.v1", meaning = "难点堵点问题已报进展")
    record Progressed(UUID subject, UUID unitId, int year, BottleneckIssueStatus status, LocalDate on)
            implements BottleneckIssueEvent {}

    @EventType(value = "target.bottleneck-issue.solved.v1", meaning = "难点堵点问题已解决")
    record Solved(UUID subject, UUID unitId, int year, BottleneckIssueStatus status, LocalDate on)
            implements BottleneckIssueEvent {}

    @EventType(value = "target.bottleneck-issue.dropped.v1", meaning = "难点堵点问题移出清单")
    record Dropped(UUID subject, UUID unitId, int year, BottleneckIssueStatus status, LocalDate on)
            implements BottleneckIssueEvent {}
}
