/**
 * Use of results (结果运用): who got what of a published result, for which purpose and on what ground. Every use is kept
 * at least three years and is told on no public topic.
 *
 * <p>Start at {@link ruleoflaw.assessment.usage.ResultUse}; what is handed over is made in
 * {@link ruleoflaw.assessment.usage.Handover}.
 */
@NullMarked
package ruleoflaw.assessment.usage;

import org.jspecify.annotations.NullMarked;
