/**
 * Drawing by lot so that anybody can check it: a seed is promised by its hash before, and told after.
 *
 * <p>Start at {@link Draw}, the published rule, and {@link Drawing}, one use of it.
 */
@NullMarked
package ruleoflaw.inspection.draw;

import org.jspecify.annotations.NullMarked;
