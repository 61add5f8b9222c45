/**
 * Clean-up rounds (清理): every two years each document in force gets a verdict, and the list is published.
 *
 * <p>Start at {@link CleanUpRound} and {@link Verdict}.
 */
@NullMarked
package ruleoflaw.target.cleanup;

import org.jspecify.annotations.NullMarked;
