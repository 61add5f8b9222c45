package ruleoflaw.target.staff;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of enforcement staff: numbers only. */
public sealed interface StaffEvent extends DomainEvent {
    /** One subject per unit and year; every change recounts. */
    @EventType(value = "target.enforcement-staff.counted.v1", meaning = "单位执法人员和持证人数已统计")
    record Counted(UUID subject, UUID unitId, int year, int staff, int certified) implements StaffEvent {}
}
