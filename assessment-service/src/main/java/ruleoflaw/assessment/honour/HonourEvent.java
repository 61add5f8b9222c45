package ruleoflaw.assessment.honour;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the rest of the suite may learn of honours: units by id, persons by number only. */
public sealed interface HonourEvent extends DomainEvent {
    @EventType(value = "assessment.commendation.granted.v1", meaning = "表彰决定已作出", share = ShareType.UNCONDITIONAL)
    record Granted(UUID subject, int year, String title, String documentNumber, int units, int persons)
            implements HonourEvent {}

    /** @param subject the id of the nomination that was granted */
    @EventType(value = "assessment.commendation.unit-honoured.v1", meaning = "单位受到表彰", share = ShareType.UNCONDITIONAL)
    record UnitHonoured(UUID subject, UUID commendationId, UUID unitId, int year, String title, String documentNumber)
            implements HonourEvent {}
}
