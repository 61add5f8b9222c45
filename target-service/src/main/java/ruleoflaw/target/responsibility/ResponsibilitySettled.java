package ruleoflaw.target.responsibility;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Which posts answer for an assignment from now on; no names. */
@EventType(value = "target.responsibility.settled.v1", meaning = "任务的三级责任岗位已明确")
record ResponsibilitySettled(
        UUID subject, UUID unitId, int year, UUID principalPostId, UUID leaderPostId, UUID handlerPostId, LocalDate on)
        implements DomainEvent {}
