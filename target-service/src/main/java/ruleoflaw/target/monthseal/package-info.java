/**
 * Sealed months (月度封存): what came in during a sealed month changes only by visible amendment.
 *
 * <p>Start at {@link ruleoflaw.target.monthseal.MonthSeal}.
 */
@NullMarked
package ruleoflaw.target.monthseal;

import org.jspecify.annotations.NullMarked;
