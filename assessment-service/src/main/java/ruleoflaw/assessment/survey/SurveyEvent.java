package ruleoflaw.assessment.survey;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the score may learn of a survey: one event for each unit. */
sealed interface SurveyEvent extends DomainEvent {
    /** @param percent who is satisfied, of hundred asked; exact, as text */
    @EventType(value = "assessment.survey.imported.v1", meaning = "导入第三方满意度调查结果")
    record SurveyImported(UUID subject, UUID unitId, int year, String percent, int respondents, String source)
            implements SurveyEvent {}

    /** @param percent the value that counts from now on */
    @EventType(value = "assessment.survey.corrected.v1", meaning = "满意度调查结果经异议复核更正")
    record SurveyCorrected(UUID subject, UUID unitId, int year, String percent, int respondents, String source)
            implements SurveyEvent {}
}
