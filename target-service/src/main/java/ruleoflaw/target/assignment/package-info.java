/**
 * Assignments (任务): one unit's share of a county target, from issue to confirmed completion.
 *
 * <p>Start at {@link Assignment}; its life is drawn in {@link AssignmentStatus}, what it tells in {@link AssignmentEvent}.
 */
@NullMarked
package ruleoflaw.target.assignment;

import org.jspecify.annotations.NullMarked;
