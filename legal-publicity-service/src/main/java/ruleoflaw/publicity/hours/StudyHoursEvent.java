package ruleoflaw.publicity.hours;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** The figures of a unit's study; one subject per unit and year. No person stands in them. */
public sealed interface StudyHoursEvent extends DomainEvent {
    /**
     * @param staff people of the unit on the year's last day
     * @param reached those of them who have the hours their kind requires
     */
    @EventType(value = "publicity.study-hours.counted.v1", meaning = "单位年度学法学时重新统计")
    record StudyHoursCounted(UUID subject, UUID unitId, int year, int collectiveSessions, int staff, int reached)
            implements StudyHoursEvent {}
}
