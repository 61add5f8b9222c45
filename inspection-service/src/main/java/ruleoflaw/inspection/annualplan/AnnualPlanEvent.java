package ruleoflaw.inspection.annualplan;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.inspection.annualplan.item.PlanIssuer;

/** What the rest of the suite may learn of annual plans. */
public sealed interface AnnualPlanEvent extends DomainEvent {
    @EventType(value = "inspection.annual-plan.approved.v1", meaning = "年度督查计划经批准")
    record AnnualPlanApproved(
            UUID subject, int year, PlanIssuer issuer, String documentNumber, int items, LocalDate approvedOn)
            implements AnnualPlanEvent {}

    @EventType(value = "inspection.annual-plan.amended.v1", meaning = "年度督查计划调整")
    record AnnualPlanAmended(UUID subject, int year, PlanIssuer issuer, String document, int items, LocalDate amendedOn)
            implements AnnualPlanEvent {}
}
