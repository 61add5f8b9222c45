package ruleoflaw.assessment.appeal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What is told of an appeal, inside the office only. */
sealed interface AppealEvent extends DomainEvent {
    @EventType(
            value = "assessment.appeal.submitted.v1",
            meaning = "单位在公示期内提出申诉",
            share = ShareType.NONE,
            internal = true)
    record AppealSubmitted(
            UUID subject,
            UUID runId,
            UUID unitId,
            int year,
            String leaf,
            LocalDate submittedOn,
            LocalDate lastDay,
            String rule)
            implements AppealEvent {}

    /** @param difference of the unit's total, with its sign; null unless upheld */
    @EventType(value = "assessment.appeal.decided.v1", meaning = "申诉作出决定", share = ShareType.NONE, internal = true)
    record AppealDecided(
            UUID subject,
            UUID runId,
            UUID unitId,
            int year,
            String leaf,
            AppealStatus status,
            @Nullable String difference,
            LocalDate decidedOn,
            boolean late)
            implements AppealEvent {}
}
