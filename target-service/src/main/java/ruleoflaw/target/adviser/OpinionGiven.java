package ruleoflaw.target.adviser;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** An adviser gave an opinion; who it was stays inside. */
@EventType(value = "target.legal-opinion.given.v1", meaning = "法律顾问已出具法律意见")
public record OpinionGiven(UUID subject, UUID unitId, String about, UUID recordId, boolean lawful, LocalDate on)
        implements DomainEvent {}
