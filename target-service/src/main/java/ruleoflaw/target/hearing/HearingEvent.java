package ruleoflaw.target.hearing;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about a hearing; nothing of the case. */
public sealed interface HearingEvent extends DomainEvent {
    @EventType(value = "target.hearing.absence-claimed.v1", meaning = "行政机关负责人未出庭已说明理由")
    record AbsenceClaimed(UUID subject, UUID unitId, int year, String ground) implements HearingEvent {}

    @EventType(value = "target.hearing.held.v1", meaning = "行政案件已开庭")
    record Held(UUID subject, UUID unitId, int year, HearingStatus status, Attendance attendance, AbsenceStatus absence)
            implements HearingEvent {
        Held(Standing now) {
            this(now.subject(), now.unitId(), now.year(), now.status(), now.attendance(), now.absence());
        }
    }

    @EventType(value = "target.hearing.absence-decided.v1", meaning = "法院对未出庭理由已作认定")
    record AbsenceDecided(
            UUID subject, UUID unitId, int year, HearingStatus status, Attendance attendance, AbsenceStatus absence)
            implements HearingEvent {
        AbsenceDecided(Standing now) {
            this(now.subject(), now.unitId(), now.year(), now.status(), now.attendance(), now.absence());
        }
    }

    @EventType(value = "target.hearing.corrected.v1", meaning = "出庭应诉登记已更正")
    record Corrected(
            UUID subject, UUID unitId, int year, HearingStatus status, Attendance attendance, AbsenceStatus absence)
            implements HearingEvent {
        Corrected(Standing now) {
            this(now.subject(), now.unitId(), now.year(), now.status(), now.attendance(), now.absence());
        }
    }

    @EventType(value = "target.hearing.withdrawn.v1", meaning = "出庭应诉登记已撤销")
    record Withdrawn(
            UUID subject, UUID unitId, int year, HearingStatus status, Attendance attendance, AbsenceStatus absence)
            implements HearingEvent {
        Withdrawn(Standing now) {
            this(now.subject(), now.unitId(), now.year(), now.status(), now.attendance(), now.absence());
        }
    }

    /** Where a hearing stands for those who score it. */
    record Standing(
            UUID subject, UUID unitId, int year, HearingStatus status, Attendance attendance, AbsenceStatus absence) {}
}
