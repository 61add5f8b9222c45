/**
 * Self-assessment (自评): what a unit says of its own year, leaf by leaf, with the points it claims. It scores nothing;
 * whoever reviews sees it beside what the facts give.
 *
 * <p>Start at {@link ruleoflaw.assessment.selfassessment.SelfAssessment}.
 */
@NullMarked
package ruleoflaw.assessment.selfassessment;

import org.jspecify.annotations.NullMarked;
