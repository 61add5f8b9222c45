package ruleoflaw.assessment.yearend;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the score may learn of a check: figures only. It stays inside the office, like every score before its notice. */
sealed interface CheckEvent extends DomainEvent {
    @EventType(
            value = "assessment.check.completed.v1",
            meaning = "年终要件、实质核查完成",
            share = ShareType.NONE,
            internal = true)
    record CheckCompleted(
            UUID subject,
            UUID unitId,
            int year,
            CheckStatus status,
            int formalPassed,
            int formalChecked,
            int substantivePassed,
            int substantiveChecked)
            implements CheckEvent {}

    @EventType(
            value = "assessment.check.withdrawn.v1",
            meaning = "年终核查被撤销,不再计分",
            share = ShareType.NONE,
            internal = true)
    record CheckWithdrawn(
            UUID subject,
            UUID unitId,
            int year,
            CheckStatus status,
            int formalPassed,
            int formalChecked,
            int substantivePassed,
            int substantiveChecked)
            implements CheckEvent {}
}
