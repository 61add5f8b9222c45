package ruleoflaw.publicity.media;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the rest of the suite may learn: which cases went out, and by which channels. Nothing here bears on a score. */
public sealed interface MediaEvent extends DomainEvent {
    @EventType(
            value = "publicity.casebook-item.published.v1",
            meaning = "案例汇编(经验视频)对外发布",
            share = ShareType.UNCONDITIONAL)
    record CasebookItemPublished(
            UUID subject,
            CasebookKind kind,
            String title,
            @Nullable UUID unitId,
            List<String> channels,
            LocalDate publishedOn,
            CasebookStatus status)
            implements MediaEvent {}
}
