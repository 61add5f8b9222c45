/**
 * The algebra of scoring: what a scheme may say, and what comes out of it. Knows no database and no clock.
 *
 * <p>Start at {@link ruleoflaw.assessment.rule.RuleSet}; {@link ruleoflaw.assessment.rule.Shape} lists what turns
 * counts into fractions, and {@link ruleoflaw.assessment.rule.Evaluation} does it. A new shape is a new record of that
 * sealed family: the compiler then asks for its evaluation, its check and its sentence.
 */
@NullMarked
package ruleoflaw.assessment.rule;

import org.jspecify.annotations.NullMarked;
