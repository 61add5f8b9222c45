/**
 * Breakdown (目标分解): county targets are divided among the units, every unit's weights summing to exactly 100.
 *
 * <p>Start at {@link BreakdownService}; {@link Distribution} turns lines into shares, {@link Weights} adds them up.
 */
@NullMarked
package ruleoflaw.target.breakdown;

import org.jspecify.annotations.NullMarked;
