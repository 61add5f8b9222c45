/**
 * Objections (异议) of a unit to what another system reported about it; both values stay.
 *
 * <p>Start at {@link Objection}.
 */
@NullMarked
package ruleoflaw.target.objection;

import org.jspecify.annotations.NullMarked;
