package ruleoflaw.inspection.card;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.inspection.ladder.ToldKind;

/**
 * Everything the rest of the suite may learn about a card. The year is that of the day on which the card fell due, so
 * that a downtime over New Year moves no card into another year.
 */
public sealed interface CardEvent extends DomainEvent {
    @EventType(value = "inspection.card.issued.v1", meaning = "发出蓝色提醒或者黄牌、红牌")
    record CardIssued(
            UUID subject,
            UUID unitId,
            int year,
            CardStatus status,
            Colour colour,
            ToldKind matterKind,
            UUID matterId,
            String rule,
            LocalDate fellOn,
            LocalDate issuedOn)
            implements CardEvent {}

    @EventType(value = "inspection.card.cancelled.v1", meaning = "撤销已发出的提醒或者黄牌、红牌")
    record CardCancelled(
            UUID subject,
            UUID unitId,
            int year,
            CardStatus status,
            Colour colour,
            ToldKind matterKind,
            UUID matterId,
            String rule,
            LocalDate fellOn,
            LocalDate issuedOn)
            implements CardEvent {}
}
