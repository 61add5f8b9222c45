package ruleoflaw.target.candidate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** A candidate became a target of a plan; for a gap the pilot learns that it is taken care of. */
@EventType(value = "target.candidate.adopted.v1", meaning = "候选目标已列入年度计划")
record CandidateAdopted(
        UUID subject,
        int year,
        @Nullable UUID pilotId,
        @Nullable String indicatorCode,
        UUID planId,
        UUID targetId) implements DomainEvent {}
