/**
 * Results: a unit's sheet as people read it, every point with its sentence and the events behind it.
 *
 * <p>Start at {@link ruleoflaw.assessment.result.ResultView}; {@link ruleoflaw.assessment.result.Sentence} turns a
 * trail into words.
 */
@NullMarked
package ruleoflaw.assessment.result;

import org.jspecify.annotations.NullMarked;
