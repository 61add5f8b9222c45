package ruleoflaw.publicity.plan;

import java.util.UUID;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of a plan; {@code plannedActivities} is how many it promises from now on. */
public sealed interface PlanEvent extends DomainEvent {
    @EventType(value = "publicity.plan.submitted.v1", meaning = "单位报送年度普法计划")
    record PlanSubmitted(UUID subject, UUID unitId, int year, int plannedActivities) implements PlanEvent {}

    @EventType(value = "publicity.plan.returned.v1", meaning = "办公室退回年度普法计划")
    record PlanReturned(UUID subject, UUID unitId, int year, int plannedActivities) implements PlanEvent {}

    @EventType(value = "publicity.plan.published.v1", meaning = "年度普法计划公布")
    record PlanPublished(UUID subject, UUID unitId, int year, int plannedActivities) implements PlanEvent {}

    @EventType(value = "publicity.plan.changed.v1", meaning = "办公室变更已公布的普法计划")
    record PlanChanged(UUID subject, UUID unitId, int year, int plannedActivities) implements PlanEvent {}

    /** A withdrawn plan promises nothing: its count is 0. */
    @EventType(value = "publicity.plan.withdrawn.v1", meaning = "普法计划撤回,不再计数")
    record PlanWithdrawn(UUID subject, UUID unitId, int year, int plannedActivities) implements PlanEvent {}

    @EventType(value = "publicity.plan.state.v1", meaning = "年度普法计划的当前信息")
    record PlanState(UUID subject, UUID unitId, int year, String title, PlanStatus status, int plannedActivities)
            implements PlanEvent, CurrentState {}
}
