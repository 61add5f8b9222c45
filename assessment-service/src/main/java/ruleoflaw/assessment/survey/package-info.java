/**
 * Satisfaction surveys: a third party's figures, imported with their source. A unit may object; both values stay.
 *
 * <p>Start at {@link ruleoflaw.assessment.survey.SurveyFigure}; {@link ruleoflaw.assessment.survey.SurveyTable} reads
 * the table.
 */
@NullMarked
package ruleoflaw.assessment.survey;

import org.jspecify.annotations.NullMarked;
