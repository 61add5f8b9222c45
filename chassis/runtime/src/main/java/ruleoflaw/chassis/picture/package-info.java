/**
 * Pictures: whether two show the same, and what they must not tell.
 *
 * <p>Start at {@link ruleoflaw.chassis.picture.Picture}.
 */
@NullMarked
package ruleoflaw.chassis.picture;

import org.jspecify.annotations.NullMarked;
