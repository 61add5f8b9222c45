/**
 * Responsibility (三级责任): for every assignment the posts of the principal leader, the leader in charge and the handler.
 *
 * <p>Start at {@link Responsibility}. It is tied to posts; who held them on a day is looked up there.
 */
@NullMarked
package ruleoflaw.target.responsibility;

import org.jspecify.annotations.NullMarked;
