/**
 * Tenures (任职): who holds which post from when to when. Names never leave this service.
 *
 * <p>Start at {@link Tenure}.
 */
@NullMarked
package ruleoflaw.target.tenure;

import org.jspecify.annotations.NullMarked;
