package ruleoflaw.target.dueitem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** A unit is reminded, once that day, of everything that is missing. */
@EventType(value = "target.reminder.digested.v1", meaning = "责任单位逾期未办事项每日汇总提醒")
record Digested(UUID subject, UUID unitId, int year, LocalDate on, List<Missing> missing) implements DomainEvent {
    /** What is missing, and since when. */
    record Missing(DueKind kind, UUID id, String title, LocalDate lastDay) {}
}
