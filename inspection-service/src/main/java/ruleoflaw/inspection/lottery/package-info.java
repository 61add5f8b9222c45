/**
 * Visits drawn by lot, at random or by risk focus: the pool and the promise are published, the result is sealed, the seed is told after.
 *
 * <p>Start at {@link SealedDraw}; the rule of the draw is in {@link ruleoflaw.inspection.draw.Draw}.
 */
@NullMarked
package ruleoflaw.inspection.lottery;

import org.jspecify.annotations.NullMarked;
