/**
 * Breakdown inside a unit (层层分解): a township gives its villages and stations their parts, to any depth. These parts
 * are the unit's own affair: they never count among the county's assignments, and no event tells of them.
 *
 * <p>Start at {@link SubAssignment}.
 */
@NullMarked
package ruleoflaw.target.subassignment;

import org.jspecify.annotations.NullMarked;
