package ruleoflaw.target.staffing;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** How many people a unit has in a year, first and whenever it is corrected. */
@EventType(value = "target.staff-figure.recorded.v1", meaning = "责任单位年度人员数量已填报或更正")
record StaffFigureRecorded(
        UUID subject, UUID unitId, int year, int establishment, int staff, int legalStaff, int qualified)
        implements DomainEvent {}
