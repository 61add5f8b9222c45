/**
 * Closing evidence that deserves a second look: sent late, seen before, or older than the order it is to prove.
 *
 * <p>Start at {@link ProofService}. A flag hides nothing and refuses nothing; a person decides.
 */
@NullMarked
package ruleoflaw.inspection.proof;

import org.jspecify.annotations.NullMarked;
