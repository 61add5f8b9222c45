package ruleoflaw.assessment.entry;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the score may learn of an entry, inside the office only. Points are exact, as text. */
sealed interface EntryEvent extends DomainEvent {
    @EventType(value = "assessment.bonus.confirmed.v1", meaning = "加分事项已确认", share = ShareType.NONE, internal = true)
    record BonusConfirmed(
            UUID subject, UUID unitId, int year, String kind, String points, EntryStatus status, String documentNumber)
            implements EntryEvent {}

    @EventType(value = "assessment.bonus.withdrawn.v1", meaning = "加分事项已撤销", share = ShareType.NONE, internal = true)
    record BonusWithdrawn(
            UUID subject, UUID unitId, int year, String kind, String points, EntryStatus status, String documentNumber)
            implements EntryEvent {}

    @EventType(
            value = "assessment.deduction.confirmed.v1",
            meaning = "扣分事项已确认",
            share = ShareType.NONE,
            internal = true)
    record DeductionConfirmed(
            UUID subject, UUID unitId, int year, String kind, String points, EntryStatus status, String documentNumber)
            implements EntryEvent {}

    @EventType(
            value = "assessment.deduction.withdrawn.v1",
            meaning = "扣分事项已撤销",
            share = ShareType.NONE,
            internal = true)
    record DeductionWithdrawn(
            UUID subject, UUID unitId, int year, String kind, String points, EntryStatus status, String documentNumber)
            implements EntryEvent {}

    /** The facts that every step of an entry tells. */
    @FunctionalInterface
    interface Fact {
        EntryEvent of(
                UUID subject,
                UUID unitId,
                int year,
                String kind,
                String points,
                EntryStatus status,
                String documentNumber);
    }
}
