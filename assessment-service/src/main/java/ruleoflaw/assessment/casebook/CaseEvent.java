package ruleoflaw.assessment.casebook;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the rest of the suite may learn of the casebook: nothing before a case is chosen and approved. */
public sealed interface CaseEvent extends DomainEvent {
    @EventType(value = "assessment.case.published.v1", meaning = "入选案例汇编的案例或视频批准发布", share = ShareType.UNCONDITIONAL)
    record Published(
            UUID subject, UUID unitId, int year, CaseKind kind, String title, String summary, LocalDate publishedOn)
            implements CaseEvent {}

    /** @param subject the id of the replication */
    @EventType(value = "assessment.case.replicated.v1", meaning = "其他单位借鉴推广了案例中的做法")
    record Replicated(UUID subject, UUID caseId, UUID unitId, LocalDate replicatedOn) implements CaseEvent {}
}
