package ruleoflaw.target.leadinggroup;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/**
 * A unit's leading group was laid down, renewed, or lost its head; no names.
 *
 * @param current whether it is in force that day and headed by the principal leader
 * @param members how many it has beside the head
 */
@EventType(value = "target.leading-group.updated.v1", meaning = "责任单位法治建设领导小组已登记、更新或组长已离任")
record LeadingGroupUpdated(
        UUID subject,
        UUID unitId,
        int year,
        String documentNumber,
        LocalDate validFrom,
        LocalDate validTo,
        boolean current,
        int members,
        LocalDate on)
        implements DomainEvent {}
