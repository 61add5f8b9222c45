/**
 * Leading groups (法治建设领导小组): one per unit, by a document with a validity, headed by the principal leader.
 *
 * <p>Start at {@link LeadingGroup}; {@link Membership} says who may head it.
 */
@NullMarked
package ruleoflaw.target.leadinggroup;

import org.jspecify.annotations.NullMarked;
