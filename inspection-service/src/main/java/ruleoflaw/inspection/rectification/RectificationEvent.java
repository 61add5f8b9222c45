package ruleoflaw.inspection.rectification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.inspection.finding.FindingOutcome;

/** Everything the rest of the suite may learn about an order. */
public sealed interface RectificationEvent extends DomainEvent {
    @EventType(value = "inspection.rectification-order.issued.v1", meaning = "下达整改通知")
    record OrderIssued(
            UUID subject,
            UUID findingId,
            UUID unitId,
            int year,
            LocalDate due,
            LocalDate lastDay,
            DayUnit dayUnit,
            String rule,
            FindingOutcome findingStatus)
            implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.acknowledged.v1", meaning = "单位签收整改通知")
    record OrderAcknowledged(UUID subject, UUID findingId, UUID unitId, int year) implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.submitted.v1", meaning = "单位报送整改结果,申请销号")
    record OrderSubmitted(UUID subject, UUID findingId, UUID unitId, int year, LocalDate submittedOn)
            implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.returned.v1", meaning = "整改结果未通过验收,退回")
    record OrderReturned(UUID subject, UUID findingId, UUID unitId, int year) implements RectificationEvent {}

    /** {@code late} is judged from the day of the accepted submission; {@code findingStatus} also knows of rebounds. */
    @EventType(value = "inspection.rectification-order.accepted.v1", meaning = "整改通过验收,问题销号")
    record OrderAccepted(
            UUID subject,
            UUID findingId,
            UUID unitId,
            int year,
            LocalDate submittedOn,
            boolean late,
            FindingOutcome findingStatus)
            implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.reopened.v1", meaning = "问题反弹,重新整改")
    record OrderReopened(UUID subject, UUID findingId, UUID unitId, int year, FindingOutcome findingStatus)
            implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.withdrawn.v1", meaning = "撤销整改通知")
    record OrderWithdrawn(UUID subject, UUID findingId, UUID unitId, int year, FindingOutcome findingStatus)
            implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.state.v1", meaning = "整改通知的当前状态")
    record OrderState(
            UUID subject,
            UUID findingId,
            UUID unitId,
            int year,
            LocalDate due,
            LocalDate lastDay,
            RectificationStatus status,
            @Nullable Boolean late)
            implements RectificationEvent, CurrentState {}
}
