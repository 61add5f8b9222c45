/**
 * County targets (年度目标): the lines of a plan, each measurable or with a checklist.
 *
 * <p>Start at {@link AnnualTarget}; {@link TargetDescription} says when one is complete.
 */
@NullMarked
package ruleoflaw.target.annualtarget;

import org.jspecify.annotations.NullMarked;
