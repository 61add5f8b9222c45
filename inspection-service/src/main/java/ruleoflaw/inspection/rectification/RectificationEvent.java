package ruleoflaw.inspection.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.FileReference;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.inspection.finding.FindingOutcome;

/** Everything the rest of the suite may learn about an order. */
public sealed interface RectificationEvent extends DomainEvent {
    /** The same with what the unit gave as proof; only what says that something is done names any. */
    default RectificationEvent provenBy(List<FileReference> files) {
        return this;
    }

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

    @EventType(value = "inspection.rectification-order.plan-submitted.v1", meaning = "单位报送整改方案")
    record OrderPlanSubmitted(UUID subject, UUID findingId, UUID unitId, int year, LocalDate submittedOn)
            implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.plan-returned.v1", meaning = "整改方案退回修改")
    record OrderPlanReturned(UUID subject, UUID findingId, UUID unitId, int year) implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.plan-accepted.v1", meaning = "整改方案通过,开始整改")
    record OrderPlanAccepted(UUID subject, UUID findingId, UUID unitId, int year) implements RectificationEvent {}

    /** What is done by the new last day is done in time. */
    @EventType(value = "inspection.rectification-order.extended.v1", meaning = "整改期限经批准延长")
    record OrderExtended(
            UUID subject, UUID findingId, UUID unitId, int year, LocalDate due, LocalDate lastDay, String rule)
            implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.suspended.v1", meaning = "整改经批准暂缓,期限停止计算")
    record OrderSuspended(UUID subject, UUID findingId, UUID unitId, int year) implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.resumed.v1", meaning = "暂缓结束,期限恢复计算")
    record OrderResumed(
            UUID subject, UUID findingId, UUID unitId, int year, LocalDate due, LocalDate lastDay, String rule)
            implements RectificationEvent {}

    /** {@code unitId} is the unit that is rid of it; the other one gets an order of its own. */
    @EventType(value = "inspection.rectification-order.transferred.v1", meaning = "整改任务移交其他单位")
    record OrderTransferred(UUID subject, UUID findingId, UUID unitId, int year, UUID toUnitId)
            implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.looked-back.v1", meaning = "对已销号问题回头看的结果")
    record OrderLookedBack(
            UUID subject, UUID findingId, UUID unitId, int year, LookBackOutcome outcome, LocalDate lookedBackOn)
            implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.submitted.v1", meaning = "单位报送整改结果,申请销号")
    record OrderSubmitted(
            UUID subject,
            UUID findingId,
            UUID unitId,
            int year,
            LocalDate submittedOn,
            @Nullable List<FileReference> evidence)
            implements RectificationEvent {
        @Override
        public OrderSubmitted provenBy(List<FileReference> files) {
            return new OrderSubmitted(subject, findingId, unitId, year, submittedOn, List.copyOf(files));
        }
    }

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
            FindingOutcome findingStatus,
            @Nullable List<FileReference> evidence)
            implements RectificationEvent {
        @Override
        public OrderAccepted provenBy(List<FileReference> files) {
            return new OrderAccepted(
                    subject, findingId, unitId, year, submittedOn, late, findingStatus, List.copyOf(files));
        }
    }

    @EventType(value = "inspection.rectification-order.reopened.v1", meaning = "问题反弹,重新整改")
    record OrderReopened(
            UUID subject,
            UUID findingId,
            UUID unitId,
            int year,
            FindingOutcome findingStatus,
            @Nullable LocalDate due,
            @Nullable LocalDate lastDay)
            implements RectificationEvent {}

    @EventType(value = "inspection.rectification-order.withdrawn.v1", meaning = "撤销整改通知")
    record OrderWithdrawn(UUID subject, UUID findingId, UUID unitId, int year, FindingOutcome findingStatus)
            implements RectificationEvent {}

    /** {@code status} in the phases known from the beginning, {@code step} more exactly. */
    @EventType(value = "inspection.rectification-order.state.v1", meaning = "整改通知的当前状态")
    record OrderState(
            UUID subject,
            UUID findingId,
            UUID unitId,
            int year,
            LocalDate due,
            LocalDate lastDay,
            OrderPhase status,
            @Nullable Boolean late,
            @Nullable RectificationStatus step)
            implements RectificationEvent, CurrentState {}
}
