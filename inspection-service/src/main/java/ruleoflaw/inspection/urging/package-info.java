/**
 * Urging orders (督办): a unit that is late is asked why, and must reply by a day.
 *
 * <p>Start at {@link UrgingOrder}; its life is drawn in {@link UrgingStatus}.
 */
@NullMarked
package ruleoflaw.inspection.urging;

import org.jspecify.annotations.NullMarked;
