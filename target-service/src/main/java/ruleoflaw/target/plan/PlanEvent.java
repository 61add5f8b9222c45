package ruleoflaw.target.plan;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** Everything the rest of the suite may learn about a plan. */
public sealed interface PlanEvent extends DomainEvent {
    @EventType(value = "target.plan.created.v1", meaning = "年度计划已拟制")
    record Created(UUID subject, int year, String title) implements PlanEvent {}

    @EventType(value = "target.plan.approved.v1", meaning = "年度计划已审定")
    record Approved(UUID subject, int year, String title) implements PlanEvent {}

    @EventType(value = "target.plan.published.v1", meaning = "年度计划已印发", share = ShareType.UNCONDITIONAL)
    record Published(UUID subject, int year, String title) implements PlanEvent {}

    @EventType(value = "target.plan.closed.v1", meaning = "年度计划已办结", share = ShareType.UNCONDITIONAL)
    record Closed(UUID subject, int year, String title) implements PlanEvent {}

    /** @param changes how many targets were changed or added */
    @EventType(value = "target.plan.amended.v1", meaning = "已印发的年度计划经批准修订", share = ShareType.UNCONDITIONAL)
    record Amended(UUID subject, int year, String title, int revision, int changes, LocalDate on)
            implements PlanEvent {}
}
