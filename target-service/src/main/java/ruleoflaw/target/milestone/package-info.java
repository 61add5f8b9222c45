/**
 * Milestones (节点): the steps of a unit's roadmap towards an assignment; progress is what they weigh.
 *
 * <p>Start at {@link Milestone}; {@link Weighed} works out the percentage.
 */
@NullMarked
package ruleoflaw.target.milestone;

import org.jspecify.annotations.NullMarked;
