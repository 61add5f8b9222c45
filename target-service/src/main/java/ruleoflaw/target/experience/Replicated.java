package ruleoflaw.target.experience;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** A unit took over what another found to work. */
@EventType(value = "target.experience-item.replicated.v1", meaning = "经验做法被其他单位复制推广")
record Replicated(UUID subject, UUID unitId, UUID replicatedBy, LocalDate on) implements DomainEvent {}
