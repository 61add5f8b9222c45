package ruleoflaw.target.archive;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn about archiving. */
public sealed interface ArchiveEvent extends DomainEvent {
    @EventType(value = "target.archive-package.created.v1", meaning = "年度计划归档包已生成")
    record Created(UUID subject, UUID planId, int year, String retention, String sha256, long size)
            implements ArchiveEvent {}
}
