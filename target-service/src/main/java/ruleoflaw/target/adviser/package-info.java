/**
 * Legal advisers (法律顾问) and the opinions they gave on decisions and documents.
 *
 * <p>Start at {@link Adviser} and {@link Opinion}.
 */
@NullMarked
package ruleoflaw.target.adviser;

import org.jspecify.annotations.NullMarked;
