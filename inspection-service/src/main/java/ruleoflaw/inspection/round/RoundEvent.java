package ruleoflaw.inspection.round;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.inspection.annualplan.item.LegalBasis;
import ruleoflaw.inspection.annualplan.item.RoundKind;

/** What the rest of the suite may learn of rounds. */
public sealed interface RoundEvent extends DomainEvent {
    @EventType(value = "inspection.round.opened.v1", meaning = "一轮督查经批准开始")
    record RoundOpened(
            UUID subject, int year, String name, RoundKind kind, LegalBasis legalBasis, LocalDate from, LocalDate to)
            implements RoundEvent {}

    @EventType(value = "inspection.round.corrected.v1", meaning = "督查轮次的信息更正")
    record RoundCorrected(
            UUID subject, int year, String name, RoundKind kind, LegalBasis legalBasis, LocalDate from, LocalDate to)
            implements RoundEvent {}

    @EventType(value = "inspection.round.closed.v1", meaning = "一轮督查结束")
    record RoundClosed(UUID subject, int year, String name, RoundKind kind, LocalDate closedOn) implements RoundEvent {}
}
