package ruleoflaw.target.meetingtask;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** A unit has done what a joint meeting gave it. */
@EventType(value = "target.meeting-task.completed.v1", meaning = "会议议定事项已办结")
record MeetingTaskCompleted(
        UUID subject,
        UUID decisionId,
        UUID unitId,
        int year,
        @Nullable UUID assignmentId,
        boolean late,
        LocalDate on) implements DomainEvent {}
