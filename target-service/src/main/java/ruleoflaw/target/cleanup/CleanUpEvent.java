package ruleoflaw.target.cleanup;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the rest of the suite may learn of a clean-up; a document that it ends tells so itself. */
public sealed interface CleanUpEvent extends DomainEvent {
    @EventType(value = "target.cleanup.opened.v1", meaning = "规范性文件清理已启动")
    record Opened(UUID subject, int year, String title, int documents) implements CleanUpEvent {}

    @EventType(value = "target.cleanup.published.v1", meaning = "规范性文件清理结果已公布", share = ShareType.UNCONDITIONAL)
    record Published(
            UUID subject,
            int year,
            String title,
            String document,
            LocalDate publishedOn,
            int documents,
            int kept,
            int toBeAmended,
            int repealed,
            int expired)
            implements CleanUpEvent {}
}
