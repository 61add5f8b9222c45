package ruleoflaw.target.exemption;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about exemptions. */
sealed interface ExemptionEvent extends DomainEvent {
    @EventType(value = "target.exemption.approved.v1", meaning = "单位年度指标不适用已批准")
    record Approved(UUID subject, UUID unitId, int year, String indicatorCode, LocalDate on)
            implements ExemptionEvent {}

    @EventType(value = "target.exemption.revoked.v1", meaning = "单位年度指标不适用已撤销")
    record Revoked(UUID subject, UUID unitId, int year, String indicatorCode, LocalDate on) implements ExemptionEvent {}
}
