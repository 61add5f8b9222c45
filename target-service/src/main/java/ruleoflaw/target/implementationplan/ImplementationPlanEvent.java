package ruleoflaw.target.implementationplan;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about implementation plans. */
sealed interface ImplementationPlanEvent extends DomainEvent {
    @EventType(value = "target.implementation-plan.filed.v1", meaning = "责任单位已报送实施方案和路线图")
    record Filed(UUID subject, UUID planId, UUID unitId, int year, int milestones, boolean late, LocalDate on)
            implements ImplementationPlanEvent {}

    @EventType(value = "target.implementation-plan.returned.v1", meaning = "实施方案被退回修改")
    record Returned(UUID subject, UUID planId, UUID unitId, int year, LocalDate on)
            implements ImplementationPlanEvent {}

    @EventType(value = "target.implementation-plan.accepted.v1", meaning = "实施方案已通过")
    record Accepted(UUID subject, UUID planId, UUID unitId, int year, LocalDate on)
            implements ImplementationPlanEvent {}
}
