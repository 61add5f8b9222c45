package ruleoflaw.target.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about joint meetings. */
sealed interface MeetingEvent extends DomainEvent {
    @EventType(value = "target.joint-meeting.held.v1", meaning = "联席会议已召开")
    record Held(UUID subject, int year, int number, LocalDate heldOn, int attending, int absent)
            implements MeetingEvent {}

    /** @param targetId the target whose assignments got an extra line; absent when the tasks stand alone */
    @EventType(value = "target.meeting-decision.created.v1", meaning = "联席会议议定事项已交办")
    record DecisionCreated(
            UUID subject,
            UUID meetingId,
            int year,
            @Nullable UUID targetId,
            List<UUID> unitIds,
            LocalDate due) implements MeetingEvent {}
}
