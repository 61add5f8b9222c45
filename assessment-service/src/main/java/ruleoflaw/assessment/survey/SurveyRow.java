package ruleoflaw.assessment.survey;

import java.math.BigDecimal;
import java.util.UUID;

/** One line of the table: a unit and how satisfied people are with it. */
record SurveyRow(UUID unitId, BigDecimal percent, int respondents) {}
