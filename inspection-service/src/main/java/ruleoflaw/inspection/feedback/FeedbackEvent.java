package ruleoflaw.inspection.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of feedback opinions: that there is one, never what it says. */
public sealed interface FeedbackEvent extends DomainEvent {
    @EventType(value = "inspection.feedback.sent.v1", meaning = "督查反馈意见送达单位")
    record FeedbackSent(
            UUID subject,
            UUID roundId,
            UUID unitId,
            int year,
            int revision,
            @Nullable UUID replaces,
            String number,
            int findings,
            LocalDate on)
            implements FeedbackEvent {}

    @EventType(value = "inspection.feedback.acknowledged.v1", meaning = "单位签收督查反馈意见,申请复核期限开始计算")
    record FeedbackAcknowledged(UUID subject, UUID unitId, int year, LocalDate on, LocalDate objectableUntil)
            implements FeedbackEvent {}

    /** WITHDRAWN, or REPLACED by a revision that is told at the same time. */
    @EventType(value = "inspection.feedback.withdrawn.v1", meaning = "督查反馈意见撤销或被更正")
    record FeedbackWithdrawn(UUID subject, UUID unitId, int year, OpinionStatus status, LocalDate on)
            implements FeedbackEvent {}
}
