package ruleoflaw.assessment.selfassessment;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What is told of a self-assessment, inside the office only: claimed points are no result. */
sealed interface SelfAssessmentEvent extends DomainEvent {
    /** @param claimed the sum of the claimed points */
    @EventType(value = "assessment.self.submitted.v1", meaning = "单位报送年度自评", share = ShareType.NONE, internal = true)
    record SelfAssessmentSubmitted(UUID subject, UUID unitId, int year, int lines, String claimed)
            implements SelfAssessmentEvent {}
}
