package ruleoflaw.assessment.exemplar;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the rest of the suite may learn of exemplars: units only. Nothing is told of a person. */
public sealed interface ExemplarEvent extends DomainEvent {
    @EventType(value = "assessment.exemplar.named.v1", meaning = "命名典型示范单位", share = ShareType.UNCONDITIONAL)
    record Named(
            UUID subject,
            UUID unitId,
            int year,
            ExemplarField field,
            ExemplarLevel level,
            String title,
            String documentNumber,
            LocalDate namedOn,
            LocalDate validUntil)
            implements ExemplarEvent {}

    @EventType(value = "assessment.exemplar.revoked.v1", meaning = "撤销典型示范单位命名", share = ShareType.UNCONDITIONAL)
    record Revoked(
            UUID subject,
            UUID unitId,
            int year,
            ExemplarField field,
            ExemplarLevel level,
            String documentNumber,
            LocalDate revokedOn)
            implements ExemplarEvent {}
}
