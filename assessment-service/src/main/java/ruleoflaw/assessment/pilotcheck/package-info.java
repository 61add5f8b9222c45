/**
 * How a pilot checks itself (示范创建自评): a verdict on every item of its standard, and the gaps that follow.
 *
 * <p>Start at {@link ruleoflaw.assessment.pilotcheck.Readiness}, the figure people ask for.
 */
@NullMarked
package ruleoflaw.assessment.pilotcheck;

import org.jspecify.annotations.NullMarked;
