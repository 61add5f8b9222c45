package ruleoflaw.assessment.scheme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** Everything the rest of the suite may learn about a scheme. */
public sealed interface SchemeEvent extends DomainEvent {
    /**
     * @param supersedes the scheme that was in force for this year until now
     * @param reason why it was replaced
     * @param approval the document that approved the change
     * @param document the rules themselves, canonically: their SHA-256 is {@code sha256}
     */
    @EventType(value = "assessment.scheme.published.v1", meaning = "年度考核办法已发布并定稿", share = ShareType.UNCONDITIONAL)
    record SchemePublished(
            UUID subject,
            String code,
            int edition,
            int year,
            String title,
            String sha256,
            @Nullable UUID supersedes,
            @Nullable String reason,
            @Nullable String approval,
            @Nullable String document,
            Instant at)
            implements SchemeEvent {}
}
