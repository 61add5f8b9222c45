/**
 * Posts (岗位) of units: work is tied to a post, so that it does not leave with a person.
 *
 * <p>Start at {@link Post}; who holds one when is told by the tenures.
 */
@NullMarked
package ruleoflaw.target.post;

import org.jspecify.annotations.NullMarked;
