package ruleoflaw.inspection.casefile;

import java.math.BigDecimal;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** One fact per file; the number of the case stays here. */
public sealed interface CaseFileEvent extends DomainEvent {
    @EventType(value = "inspection.file-review.scored.v1", meaning = "一件执法案卷评查得分")
    record FileScored(
            UUID subject,
            UUID reviewId,
            UUID unitId,
            int year,
            CaseFileStatus status,
            BigDecimal points,
            BigDecimal possible)
            implements CaseFileEvent {}

    @EventType(value = "inspection.file-review.corrected.v1", meaning = "案卷评查得分更正")
    record FileCorrected(
            UUID subject,
            UUID reviewId,
            UUID unitId,
            int year,
            CaseFileStatus status,
            BigDecimal points,
            BigDecimal possible)
            implements CaseFileEvent {}

    @EventType(value = "inspection.file-review.withdrawn.v1", meaning = "案卷剔除出评查,不再计分")
    record FileWithdrawn(
            UUID subject,
            UUID reviewId,
            UUID unitId,
            int year,
            CaseFileStatus status,
            BigDecimal points,
            BigDecimal possible)
            implements CaseFileEvent {}
}
