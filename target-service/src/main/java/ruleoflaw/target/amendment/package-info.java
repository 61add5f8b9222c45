/**
 * Amendments (计划修订): after publication a plan changes only by an approved amendment with its reason; what stood before
 * and what stands now are both kept.
 *
 * <p>Start at {@link Amendment}.
 */
@NullMarked
package ruleoflaw.target.amendment;

import org.jspecify.annotations.NullMarked;
